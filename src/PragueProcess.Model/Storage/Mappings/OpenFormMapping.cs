using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class OpenFormMapping : IEntityTypeConfiguration<OpenForm>
{
    public void Configure(EntityTypeBuilder<OpenForm> builder)
    {
        builder.Property(form => form.Key).HasMaxLength(ItemKey.MaxLength);
        builder.Property(form => form.Fields).HasMaxLength(-1);
        builder.HasIndex(form => new { form.AccountId, form.Key, form.Opening }).IsUnique();
        builder.HasIndex(form => form.Key);
        builder.HasOne<Account>().WithMany().HasForeignKey(form => form.AccountId);
    }
}
