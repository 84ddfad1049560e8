using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal static class StoredDatesMapping
{
    /// <summary>Maps a partial date range to its four columns, and lets the database refuse one that ends before it begins.</summary>
    public static void HasDates<TRow>(this EntityTypeBuilder<TRow> builder, Expression<Func<TRow, StoredDates?>> property)
        where TRow : class
    {
        var dates = builder.ComplexProperty(property);
        dates.Property(d => d!.Text).HasMaxLength(StoredDates.TextMaxLength);
        var name = dates.Metadata.PropertyInfo!.Name;
        builder.ToTable(table => table.HasCheckConstraint(
            $"CK_{typeof(TRow).Name}_{name}",
            $"\"{name}_FirstDay\" <= \"{name}_LastDay\""));
    }
}
