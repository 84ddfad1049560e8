using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class VocabularyTermMapping : IEntityTypeConfiguration<VocabularyTerm>
{
    public void Configure(EntityTypeBuilder<VocabularyTerm> builder)
    {
        builder.Property(term => term.Key).HasMaxLength(ItemKey.MaxLength);
        builder.HasIndex(term => new { term.Vocabulary, term.Key }).IsUnique();
        builder.HasName(term => term.Name);
    }
}
