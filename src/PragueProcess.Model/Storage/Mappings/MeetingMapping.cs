using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
namespace PragueProcess.Model.Storage.Mappings;

internal sealed class MeetingMapping : TypedRowMapping<Meeting>
{
    protected override void ConfigureRow(EntityTypeBuilder<Meeting> builder)
    {
        builder.HasDates(meeting => meeting.Dates);
        builder.HasOne(meeting => meeting.Kind).WithMany().HasForeignKey(meeting => meeting.KindId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(meeting => meeting.Place).WithMany().HasForeignKey(meeting => meeting.PlaceId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(meeting => meeting.OfficialTitle).HasMaxLength(TextContent.TitleMaxLength);
        builder.HasMany(meeting => meeting.Hosts).WithOne().HasForeignKey(host => host.MeetingId).OnDelete(DeleteBehavior.Cascade);
        builder.ToTable(table =>
        {
            table.HasCheckConstraint(
                "CK_Meeting_Place",
                $"\"PlaceId\" IS NOT NULL OR \"PlaceStatement\" = '{nameof(PlaceStatement.Nothing)}'");
            table.HasCheckConstraint("CK_Meeting_Counts", "\"Participants\" > 0 AND \"ParticipatingStates\" > 0");
        });
    }
}
