using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class PresidencyTermMapping : TypedRowMapping<PresidencyTerm>
{
    protected override void ConfigureRow(EntityTypeBuilder<PresidencyTerm> builder)
    {
        builder.HasOne(term => term.Holder).WithMany().HasForeignKey(term => term.HolderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasDates(term => term.Dates);
        builder.ToTable(table => table.HasCheckConstraint("CK_PresidencyTerm_Holder", "\"HolderId\" IS NULL OR \"Dates_Text\" IS NOT NULL"));
    }
}
