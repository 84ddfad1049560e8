using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
namespace PragueProcess.Model.Storage.Mappings;

internal sealed class MemberMapping : TypedRowMapping<Member>
{
    protected override void ConfigureRow(EntityTypeBuilder<Member> builder)
    {
        builder.Property(member => member.Code).HasMaxLength(Member.CodeLength);
        builder.HasIndex(member => member.Code).IsUnique();
        builder.HasIndex(member => new { member.MapColumn, member.MapRow }).IsUnique();
        builder.Property(member => member.SourceName).HasMaxLength(TextContent.TitleMaxLength);
        builder.HasDates(member => member.Participation);
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("CK_Member_Code", $"(\"Category\" = '{nameof(MemberCategory.State)}') = (\"Code\" IS NOT NULL)");
            table.HasCheckConstraint(
                "CK_Member_Map",
                $"\"MapColumn\" BETWEEN 1 AND {Member.MapColumns} AND \"MapRow\" BETWEEN 1 AND {Member.MapRows}");
        });
    }
}
