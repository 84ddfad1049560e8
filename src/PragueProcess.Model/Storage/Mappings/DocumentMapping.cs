using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
namespace PragueProcess.Model.Storage.Mappings;

internal sealed class DocumentMapping : TypedRowMapping<Document>
{
    protected override void ConfigureRow(EntityTypeBuilder<Document> builder)
    {
        builder.HasOne(document => document.Kind).WithMany().HasForeignKey(document => document.KindId).OnDelete(DeleteBehavior.Restrict);
        builder.HasDates(document => document.Date);
        builder.Property(document => document.OriginalTitle).HasMaxLength(TextContent.TitleMaxLength);
        builder.Property(document => document.OriginalLanguageCode).HasMaxLength(2);
        builder.HasOne(document => document.Meeting).WithMany(meeting => meeting.Documents)
            .HasForeignKey(document => document.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(document => document.Versions).WithOne().HasForeignKey(version => version.DocumentId).OnDelete(DeleteBehavior.Cascade);
    }
}
