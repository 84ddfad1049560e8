using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class OutsideLinkMapping : IEntityTypeConfiguration<OutsideLink>
{
    public void Configure(EntityTypeBuilder<OutsideLink> builder)
    {
        builder.Property(link => link.Address).HasMaxLength(WebAddressAttribute.MaxLength);
        builder.HasIndex(link => link.Address).IsUnique();
    }
}
