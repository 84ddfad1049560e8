using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class StoredFileMapping : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.Property(file => file.Sha256).HasMaxLength(StoredFile.Sha256Length);
        builder.Property(file => file.Name).HasMaxLength(StoredFile.NameMaxLength);
        builder.Property(file => file.UploadedBy).HasMaxLength(Revision.AuthorMaxLength);
        builder.Property(file => file.Flaws).HasMaxLength(StoredFile.FlawsMaxLength);
        builder.Property(file => file.Text).HasMaxLength(-1);
        builder.HasOne(file => file.ReplacedBy).WithMany().HasForeignKey(file => file.ReplacedById).OnDelete(DeleteBehavior.SetNull);
        // Two people may be uploading the same file: the second finds the first's when both are done.
        builder.HasIndex(file => file.Sha256).IsUnique().HasFilter("\"State\" <> 'Incomplete'");
        builder.HasMany<StoredFileChunk>().WithOne().HasForeignKey(chunk => chunk.FileId).OnDelete(DeleteBehavior.Cascade);
    }
}
