using System.Reflection;
using System.Resources;
using System.Text.Json;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Resources;

namespace PragueProcess.Tests.Web.Resources;

public sealed class FieldNamesTests
{
    private static readonly ResourceManager Texts = new("PragueProcess.Web.Resources.Interface", typeof(InterfaceTexts).Assembly);

    [Fact]
    public void Every_field_that_can_change_has_a_name_in_every_language()
    {
        string[] unnamed = [nameof(ItemContent.Texts), nameof(ItemContent.Untranslated)];
        var fields = Contents().Where(property => property.CanWrite && !unnamed.Contains(property.Name))
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
            .Concat(["title", "shortTitle", "slug", "body", "reviewState"]).Distinct();
        Assert.All(fields, field => AssertNamed($"Field.{field}"));
    }

    [Fact]
    public void Every_state_of_an_item_has_words_in_every_language()
    {
        var states = Contents().Select(property => property.PropertyType).Append(typeof(ReviewState)).Where(type => type.IsEnum).Distinct();
        Assert.All(states, state => Assert.All(Enum.GetNames(state), name => AssertNamed($"Value.{state.Name}.{name}")));
    }

    [Fact]
    public void Every_kind_has_a_name_for_one_and_for_all_of_it_in_every_language() => Assert.All(Enum.GetNames<ItemKind>(), kind =>
    {
        AssertNamed($"Kind.{kind}");
        AssertNamed($"Search.Kind.{kind}");
    });

    private static IEnumerable<PropertyInfo> Contents() => Enum.GetValues<ItemKind>().SelectMany(kind => ContentJson.TypeOf(kind).GetProperties());

    private static void AssertNamed(string key) =>
        Assert.All(Languages.All, language => Assert.NotNull(Texts.GetResourceSet(language.Culture(), true, false)!.GetString(key)));
}
