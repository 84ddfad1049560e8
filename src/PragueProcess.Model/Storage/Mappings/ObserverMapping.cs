using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class ObserverMapping : TypedRowMapping<Observer>
{
    protected override void ConfigureRow(EntityTypeBuilder<Observer> builder)
    {
        builder.Property(observer => observer.Code).HasMaxLength(Member.CodeLength);
        builder.HasDates(observer => observer.Participation);
    }
}
