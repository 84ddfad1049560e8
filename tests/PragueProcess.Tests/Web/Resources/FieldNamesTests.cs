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
    public void Every_field_on_which_sources_may_differ_has_a_name_in_every_language()
    {
        var common = typeof(ItemContent).GetProperties().Select(property => property.Name).ToHashSet();
        var fields = Enum.GetValues<ItemKind>()
            .SelectMany(kind => ContentJson.TypeOf(kind).GetProperties())
            .Where(property => property.CanWrite && !common.Contains(property.Name))
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
            .Append("body").Distinct();
        Assert.All(fields, field => Assert.All(
            Languages.All, language => Assert.NotNull(Texts.GetResourceSet(language.Culture(), true, false)!.GetString($"Field.{field}"))));
    }
}
