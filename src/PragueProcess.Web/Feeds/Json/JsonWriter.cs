using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Json;

/// <summary>Writes one kind of pages as JSON.</summary>
public abstract class JsonWriter
{
    /// <summary>The record that the JSON is made from.</summary>
    public abstract Type Shape { get; }

    public abstract bool Writes(SitePage page);

    /// <summary>Whether the pages are lists that programs read by stretches.</summary>
    public virtual bool IsList => false;

    /// <summary>Whether such a list has an entry behind which a stretch can begin.</summary>
    public virtual bool Holds(SitePage page, string key) => false;

    /// <summary>Makes the record of a page that this writes.</summary>
    public abstract Task<object> WriteAsync(SitePage page, JsonRequest request);
}

/// <inheritdoc cref="JsonWriter"/>
/// <typeparam name="TPage">The kind of pages.</typeparam>
/// <typeparam name="TContent">What is particular to this kind of pages.</typeparam>
public abstract class JsonWriter<TPage, TContent> : JsonWriter
    where TPage : SitePage
    where TContent : notnull
{
    public override Type Shape => typeof(JsonPage<TContent>);

    public override bool Writes(SitePage page) => page is TPage;

    public override async Task<object> WriteAsync(SitePage page, JsonRequest request)
    {
        var content = await ContentAsync((TPage)page, request);
        return await request.PageAsync(content, TitlesOf(content));
    }

    protected abstract Task<TContent> ContentAsync(TPage page, JsonRequest request);

    /// <summary>What the page is called in all languages; null when it is called like its section.</summary>
    protected virtual LocalizedJson? TitlesOf(TContent content) => null;
}
