using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>A free text and what it rests on.</summary>
public sealed record PassageJson(TextJson? Text, SourcingJson Sourcing)
{
    public static PassageJson? Of(Translated<PageText>? page, JsonLinks links) =>
        page is null ? null : new PassageJson(TextJson.Of(page.Own.Text), SourcingJson.Of(page.Part(own => own.Sourcing), links));
}

/// <summary>A page of free text.</summary>
public sealed record FreePageJson(LocalizedJson Names, PassageJson Passage);
