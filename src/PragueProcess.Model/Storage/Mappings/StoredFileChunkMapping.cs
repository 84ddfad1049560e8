using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class StoredFileChunkMapping : IEntityTypeConfiguration<StoredFileChunk>
{
    public void Configure(EntityTypeBuilder<StoredFileChunk> builder)
    {
        builder.HasKey(chunk => new { chunk.FileId, chunk.Position });
        builder.Property(chunk => chunk.Bytes).HasMaxLength(StoredFileChunk.Size);
    }
}
