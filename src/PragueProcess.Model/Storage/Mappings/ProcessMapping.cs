using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
namespace PragueProcess.Model.Storage.Mappings;

internal sealed class ProcessMapping : TypedRowMapping<Process>
{
    protected override void ConfigureRow(EntityTypeBuilder<Process> builder)
    {
        builder.HasOne(process => process.Type).WithMany().HasForeignKey(process => process.TypeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(process => process.Region).WithMany().HasForeignKey(process => process.RegionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasDates(process => process.Founded);
        builder.Property(process => process.Website).HasMaxLength(WebAddressAttribute.MaxLength);
        builder.Property(process => process.FurtherDocuments).HasMaxLength(WebAddressAttribute.MaxLength);
        builder.ToTable(table => table.HasCheckConstraint("CK_Process_Declared", "\"DeclaredMemberStates\" >= 0"));
    }
}
