using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal static class PublicNoteMapping
{
    /// <summary>Maps a note to one column per language.</summary>
    public static void HasNote<TRow>(this EntityTypeBuilder<TRow> builder, Expression<Func<TRow, PublicNote?>> note)
        where TRow : class =>
        builder.ComplexProperty(note, notes =>
        {
            notes.Property(n => n!.Fr).HasMaxLength(PublicNote.MaxLength);
            notes.Property(n => n!.En).HasMaxLength(PublicNote.MaxLength);
            notes.Property(n => n!.Es).HasMaxLength(PublicNote.MaxLength);
            notes.Property(n => n!.Ru).HasMaxLength(PublicNote.MaxLength);
        });
}
