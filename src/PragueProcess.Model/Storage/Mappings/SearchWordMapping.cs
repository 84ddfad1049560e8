using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;
namespace PragueProcess.Model.Storage.Mappings;

internal sealed class SearchWordMapping : IEntityTypeConfiguration<SearchWord>
{
    public void Configure(EntityTypeBuilder<SearchWord> builder)
    {
        builder.HasKey(word => new { word.Word, word.Language });
        builder.Property(word => word.Word).HasMaxLength(SearchWord.MaxLength);
        builder.Property(word => word.Stem).HasMaxLength(SearchWord.MaxLength);
        builder.Property(word => word.Spelling).HasMaxLength(SearchWord.MaxLength);
    }
}
