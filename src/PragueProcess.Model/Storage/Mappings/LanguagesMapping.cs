using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal static class LanguagesMapping
{
    private const char Separator = ',';
    private const int MaxLength = 20;

    /// <summary>Maps a list of languages to their codes in one column.</summary>
    public static void HasLanguages(this PropertyBuilder<List<Language>> languages) => languages.HasMaxLength(MaxLength).HasConversion(
        list => string.Join(Separator, list.Select(language => language.Code())),
        codes => codes.Split(Separator, StringSplitOptions.RemoveEmptyEntries).Select(Languages.Parse).ToList(),
        new ValueComparer<List<Language>>((a, b) => a!.SequenceEqual(b!), list => list.Count, list => list.ToList()));
}
