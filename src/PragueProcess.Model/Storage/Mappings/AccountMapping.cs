using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    private const char Separator = ',';

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.Property(account => account.DisplayName).HasMaxLength(Account.DisplayNameMaxLength);
        builder.Property(account => account.Languages).HasMaxLength(20).HasConversion(
            languages => string.Join(Separator, languages.Select(language => language.Code())),
            codes => codes.Split(Separator, StringSplitOptions.RemoveEmptyEntries).Select(Languages.Parse).ToList(),
            new ValueComparer<List<Language>>((a, b) => a!.SequenceEqual(b!), list => list.Count, list => list.ToList()));
    }
}
