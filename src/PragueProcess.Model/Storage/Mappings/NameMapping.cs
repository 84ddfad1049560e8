using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal static class NameMapping
{
    /// <summary>Maps an immutable, unique key.</summary>
    public static void HasKeyName<TRow>(this EntityTypeBuilder<TRow> builder, Expression<Func<TRow, object?>> key)
        where TRow : class
    {
        builder.Property((key.Body as MemberExpression)!.Member.Name).HasMaxLength(ItemKey.MaxLength);
        builder.HasIndex(key).IsUnique();
    }

    /// <summary>Maps a name to one column per language.</summary>
    public static void HasName<TRow>(this EntityTypeBuilder<TRow> builder, Expression<Func<TRow, LocalizedName?>> name)
        where TRow : class =>
        builder.ComplexProperty(name, names =>
        {
            names.Property(n => n!.Fr).HasMaxLength(LocalizedName.MaxLength);
            names.Property(n => n!.En).HasMaxLength(LocalizedName.MaxLength);
            names.Property(n => n!.Es).HasMaxLength(LocalizedName.MaxLength);
            names.Property(n => n!.Ru).HasMaxLength(LocalizedName.MaxLength);
        });
}
