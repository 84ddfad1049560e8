using CsCheck;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Publishing;
using PragueProcess.Tests.Storage;
using PragueProcess.Web.Areas.Admin.Forms;

namespace PragueProcess.Tests.Web.Admin.Forms;

public class FormRoundTripTests : SeededTests
{
    [Fact]
    public async Task Every_item_of_the_content_is_the_same_after_its_form_was_opened_and_saved()
    {
        var keys = await Database.GetAsync((SiteDbContext db) => db.Items.Select(item => item.Key).ToListAsync());
        Assert.NotEmpty(keys);
        foreach (var key in keys)
        {
            var content = await Database.DraftAsync(key);
            Assert.All(Languages.All, language => AssertSame(ItemKey.Kind(key), content, language));
        }
    }

    [Fact]
    public void Every_content_that_there_can_be_is_the_same_too() => Gen.Select(RandomContents.Any, Gen.Enum<Language>())
        .Sample((item, language) => AssertSame(item.Kind, item.Content, language));

    private static void AssertSame(ItemKind kind, ItemContent content, Language language)
    {
        var form = FormWriter.Write(kind, content, 1, language);
        var reading = new FormReader(content, EditingRights.All, (_, _) => true).Read(form);
        Assert.Empty(reading.Errors);
        Assert.Equal(ContentJson.Write(content), ContentJson.Write(reading.Content!));

        // Nor does it lean on what was there before, but for what is never typed.
        var bare = new FormReader(null, EditingRights.All, (_, _) => true).Read(form);
        Assert.Equal(FormFields.FactsOf(content).ToJsonString(), FormFields.FactsOf(bare.Content!).ToJsonString());
        Assert.Equal(content.Texts.Select(Words).Where(words => words.Text.Length > 0), bare.Content!.Texts.Select(Words));
    }

    private static (Language Language, string Text) Words(KeyValuePair<Language, TextContent> text) =>
        (text.Key, text.Value.Title + text.Value.ShortTitle + text.Value.SortTitle + text.Value.Body);
}
