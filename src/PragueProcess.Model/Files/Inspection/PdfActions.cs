using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>What a PDF does without being clicked: when it is opened, or when a reader comes to a page or a field (ISO 32000-2, 12.6.3).</summary>
internal sealed class PdfActions
{
    private const int MaxSteps = 1_000;

    // What shows another part of the document itself, or another way of it.
    private static readonly string[] Harmless = ["GoTo", "Named", "Hide", "SetOCGState", "Trans"];

    // Where pages, what stands on them and fields are found: all that can have triggers, but for the document.
    private static readonly NameToken[] Parts = [NameToken.Pages, NameToken.AcroForm, NameToken.Kids, NameToken.Annots, NameToken.Fields];

    private readonly PdfDocument _document;
    private readonly HashSet<IndirectReference> _seen = [];

    private PdfActions(PdfDocument document) => _document = document;

    /// <summary>Refuses a file that leads to elsewhere by itself.</summary>
    public static void Check(PdfDocument document)
    {
        var actions = new PdfActions(document);
        var catalog = document.Structure.Catalog.CatalogDictionary;
        actions.CheckActions(Value(catalog, NameToken.OpenAction));
        actions.CheckTriggers(catalog);
    }

    private void CheckTriggers(IToken start)
    {
        var waiting = new Stack<IToken?>([start]);
        while (waiting.TryPop(out var token))
        {
            if (token is IndirectReferenceToken reference && !_seen.Add(reference.Data))
            {
                continue;
            }

            var found = Resolve(token);
            foreach (var part in found is ArrayToken array ? array.Data : [])
            {
                waiting.Push(part);
            }

            if (found is DictionaryToken dictionary)
            {
                foreach (var action in (Resolve(Value(dictionary, NameToken.Aa)) as DictionaryToken)?.Data.Values ?? [])
                {
                    CheckActions(action);
                }

                Array.ForEach(Parts, part => waiting.Push(Value(dictionary, part)));
            }
        }
    }

    // An action may name one that follows, or several (12.6.2); a destination is no action.
    private void CheckActions(IToken? first)
    {
        var waiting = new Stack<IToken?>([first]);
        for (var count = 0; waiting.TryPop(out var token); count++)
        {
            if (Resolve(token) is DictionaryToken action)
            {
                if (count > MaxSteps || (Resolve(Value(action, NameToken.S)) is NameToken type && !Harmless.Contains(type.Data)))
                {
                    throw new FileRefusedException(FileFault.ActiveContent);
                }

                var next = Value(action, NameToken.Next);
                waiting.Push(next);
                ((Resolve(next) as ArrayToken)?.Data ?? []).ToList().ForEach(waiting.Push);
            }
        }
    }

    private static IToken? Value(DictionaryToken dictionary, NameToken name) => dictionary.TryGet(name, out var value) ? value : null;

    // What is not there counts as nothing (7.3.10).
    private IToken? Resolve(IToken? token)
    {
        var found = token;
        for (var steps = 0; found is IndirectReferenceToken reference && steps < MaxSteps; steps++)
        {
            found = Find(reference.Data);
        }

        return found is StreamToken stream ? stream.StreamDictionary : found;
    }

    private IToken? Find(IndirectReference reference) =>
        _document.Structure.CrossReferenceTable.ObjectOffsets.ContainsKey(reference) ? _document.Structure.GetObject(reference).Data : null;
}
