using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;
namespace PragueProcess.Model.Storage.Mappings;

/// <summary>The full-text index over the table is made in the migrations, since each provider has its own kind.</summary>
internal sealed class SearchDocumentMapping : IEntityTypeConfiguration<SearchDocument>
{
    private static readonly string[] Texts =
    [
        nameof(SearchDocument.Title), nameof(SearchDocument.Names), nameof(SearchDocument.Body),
        nameof(SearchDocument.TitleStems), nameof(SearchDocument.NameStems), nameof(SearchDocument.BodyStems),
    ];

    public void Configure(EntityTypeBuilder<SearchDocument> builder)
    {
        builder.HasIndex(document => new { document.ItemId, document.Language }).IsUnique();
        builder.HasOne(document => document.Item).WithMany().HasForeignKey(document => document.ItemId);
        builder.Property(document => document.TitleLanguageCode).HasMaxLength(2);
        foreach (var text in Texts)
        {
            builder.Property(text).HasMaxLength(-1);
        }
    }
}
