using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
namespace PragueProcess.Model.Storage.Mappings;

internal sealed class DocumentVersionMapping : IEntityTypeConfiguration<DocumentVersion>
{
    public void Configure(EntityTypeBuilder<DocumentVersion> builder)
    {
        builder.HasKey(version => new { version.DocumentId, version.LanguageCode });
        builder.Property(version => version.LanguageCode).HasMaxLength(2);
        builder.Property(version => version.Url).HasMaxLength(WebAddressAttribute.MaxLength);
        builder.HasOne(version => version.File).WithMany().HasForeignKey(version => version.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}
