using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class PriorityMapping : TypedRowMapping<Priority>
{
    protected override void ConfigureRow(EntityTypeBuilder<Priority> builder) => builder.HasIndex(priority => priority.Position);
}
