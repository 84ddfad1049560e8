using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class ShareLinkMapping : IEntityTypeConfiguration<ShareLink>
{
    public void Configure(EntityTypeBuilder<ShareLink> builder)
    {
        builder.Property(link => link.TokenHash).HasMaxLength(ShareLink.HashLength);
        builder.HasIndex(link => link.TokenHash).IsUnique();
        builder.HasOne(link => link.Item).WithMany().HasForeignKey(link => link.ItemId);
        builder.HasOne<Account>().WithMany().HasForeignKey(link => link.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
