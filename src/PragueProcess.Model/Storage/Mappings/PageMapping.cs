using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class PageMapping : TypedRowMapping<Page>
{
    protected override void ConfigureRow(EntityTypeBuilder<Page> builder) =>
        builder.HasIndex(page => page.Section).IsUnique().HasFilter($"\"Section\" <> '{nameof(PageSection.None)}'");
}
