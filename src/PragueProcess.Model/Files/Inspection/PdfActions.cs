using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>What a PDF does without being clicked: when it is opened, or when a reader comes to a page or a field (ISO 32000-2, 12.6.3).</summary>
internal sealed class PdfActions
{
    // As many as objects, for each is looked at once in a role, however often it is named.
    private const int MaxSteps = 500_000;

    // What shows another part of the document itself, or another way of it.
    private static readonly string[] Harmless = ["GoTo", "Named", "Hide", "SetOCGState", "Trans"];

    // Where pages, what stands on them and fields are found: all that can have triggers, below the document.
    private static readonly NameToken[] Parts = [NameToken.Pages, NameToken.AcroForm, NameToken.Kids, NameToken.Annots, NameToken.Fields];

    private readonly PdfDocument _document;
    private readonly ILookup<long, IndirectReference> _objects;
    private readonly HashSet<(Role Role, IndirectReference Reference)> _seen = [];
    private readonly Stack<(Role Role, IToken Token)> _waiting = [];
    private int _steps;

    private PdfActions(PdfDocument document) =>
        (_document, _objects) = (document, document.Structure.CrossReferenceTable.ObjectOffsets.Keys.ToLookup(one => one.ObjectNumber));

    // The same object can be several: what was looked at as a page may be named as an action too.
    private enum Role
    {
        Part,
        Triggers,
        Action,
        Next,
        Type,
    }

    /// <summary>Refuses a file that leads to elsewhere by itself.</summary>
    public static void Check(PdfDocument document)
    {
        var actions = new PdfActions(document);
        actions.Add(Role.Part, new IndirectReferenceToken(document.Structure.Trailer.Root));
        while (actions._waiting.TryPop(out var next))
        {
            actions.Visit(next.Role, next.Token);
        }
    }

    private void Visit(Role role, IToken token)
    {
        switch (token)
        {
            case IndirectReferenceToken reference when _seen.Add((role, reference.Data)):
                AddAll(role, Find(reference.Data));
                break;
            case StreamToken stream:
                Add(role, stream.StreamDictionary);
                break;
            case DictionaryToken dictionary:
                Visit(role, dictionary);
                break;
            case ArrayToken array when role is Role.Part or Role.Next:
                AddAll(role is Role.Next ? Role.Action : role, array.Data);
                break;
            case NameToken type when role is Role.Type && !Harmless.Contains(type.Data):
                throw new FileRefusedException(FileFault.ActiveContent);
        }
    }

    private void Visit(Role role, DictionaryToken dictionary)
    {
        switch (role)
        {
            case Role.Part:
                Add(Role.Action, Value(dictionary, NameToken.OpenAction));
                Add(Role.Triggers, Value(dictionary, NameToken.Aa));
                AddAll(role, Parts.Select(part => Value(dictionary, part)));
                break;
            case Role.Triggers:
                AddAll(Role.Action, dictionary.Data.Values);
                break;
            // An action may name one that follows, or several (12.6.2); a destination is no action.
            case Role.Action or Role.Next:
                Add(Role.Type, Value(dictionary, NameToken.S));
                Add(Role.Next, Value(dictionary, NameToken.Next));
                break;
        }
    }

    private void AddAll(Role role, IEnumerable<IToken?> tokens)
    {
        foreach (var token in tokens)
        {
            Add(role, token);
        }
    }

    private void Add(Role role, IToken? token)
    {
        if (token is not null && ++_steps > MaxSteps)
        {
            throw new FileRefusedException(FileFault.Bomb);
        }

        if (token is not null)
        {
            _waiting.Push((role, token));
        }
    }

    private static IToken? Value(DictionaryToken dictionary, NameToken name) => dictionary.TryGet(name, out var value) ? value : null;

    // Not every reader asks for the generation of an object; what is not there counts as nothing (7.3.10).
    private IEnumerable<IToken?> Find(IndirectReference reference) =>
        _objects[reference.ObjectNumber].Append(reference).Distinct().Select(one => _document.Structure.TokenScanner.Get(one)?.Data);
}
