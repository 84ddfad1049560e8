using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    private const int RecoveryCodesMaxLength = 2_000;

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.Property(account => account.DisplayName).HasMaxLength(Account.DisplayNameMaxLength);
        builder.Property(account => account.Languages).HasLanguages();
        builder.PrimitiveCollection(account => account.RecoveryCodes).HasMaxLength(RecoveryCodesMaxLength);
    }
}
