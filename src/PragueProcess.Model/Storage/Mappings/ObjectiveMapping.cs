using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class ObjectiveMapping : TypedRowMapping<Objective>
{
    protected override void ConfigureRow(EntityTypeBuilder<Objective> builder) => builder.HasIndex(objective => objective.Position);
}
