using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
namespace PragueProcess.Model.Storage.Mappings;

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.HasKeyName(organisation => organisation.Key);
        builder.HasName(organisation => organisation.Name);
        builder.HasName(organisation => organisation.Acronym);
        builder.Property(organisation => organisation.Website).HasMaxLength(WebAddressAttribute.MaxLength);
    }
}
