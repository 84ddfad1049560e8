using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
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
        // Written by a statement of its own alone: whatever saves an account at the same moment does not bring the old value back.
        builder.Property(account => account.DigestAt).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        builder.PrimitiveCollection(account => account.RecoveryCodes).HasMaxLength(RecoveryCodesMaxLength);
    }
}
