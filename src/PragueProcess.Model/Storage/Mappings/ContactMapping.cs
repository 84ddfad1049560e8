using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
namespace PragueProcess.Model.Storage.Mappings;

internal sealed class ContactMapping : TypedRowMapping<Contact>
{
    protected override void ConfigureRow(EntityTypeBuilder<Contact> builder)
    {
        builder.Property(contact => contact.Street).HasMaxLength(TextContent.TitleMaxLength);
        builder.Property(contact => contact.Website).HasMaxLength(WebAddressAttribute.MaxLength);
        builder.HasOne(contact => contact.Place).WithMany().HasForeignKey(contact => contact.PlaceId).OnDelete(DeleteBehavior.Restrict);
    }
}
