using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace PragueProcess.Model.Content;

/// <summary>The one form in which the content folder's YAML is written, and read strictly: an unknown key is an error.</summary>
internal static class ContentYaml
{
    private static readonly ISerializer Serializer = Common(new SerializerBuilder())
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull | DefaultValuesHandling.OmitEmptyCollections)
        .WithIndentedSequences()
        .WithQuotingNecessaryStrings(quoteYaml1_1Strings: true)
        .WithNewLine("\n")
        .DisableAliases()
        .Build();

    private static readonly IDeserializer Deserializer = Common(new DeserializerBuilder())
        .WithTypeMapping<IReadOnlyList<string>, List<string>>()
        .WithTypeMapping<IReadOnlyList<Language>, List<Language>>()
        .WithTypeMapping<IReadOnlyList<Difference>, List<Difference>>()
        .WithTypeMapping<IReadOnlyList<DocumentVersionContent>, List<DocumentVersionContent>>()
        .WithTypeMapping<IReadOnlyDictionary<string, string>, Dictionary<string, string>>()
        .WithEnforceRequiredMembers()
        .WithDuplicateKeyChecking()
        .Build();

    public static string Write(object value) => Serializer.Serialize(value);

    /// <summary>Reads one value.</summary>
    /// <exception cref="YamlException">The text is no such value; its start says where.</exception>
    public static object? Read(string text, Type type) => Deserializer.Deserialize(text, type);

    /// <summary>What writing and reading must agree on.</summary>
    private static TBuilder Common<TBuilder>(TBuilder builder)
        where TBuilder : BuilderSkeleton<TBuilder> => builder
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithEnumNamingConvention(HyphenatedNamingConvention.Instance)
        .WithTypeConverter(new TextConverter<PartialDate>(PartialDate.Parse))
        .WithTypeConverter(new TextConverter<PartialDateRange>(PartialDateRange.Parse))
        .WithTypeConverter(new TextConverter<DateOnly?>(text => DateOnly.ParseExact(text, "yyyy-MM-dd")));

    private sealed class TextConverter<T>(Func<string, T> parse) : IYamlTypeConverter
    {
        public bool Accepts(Type type) => type == typeof(T) || type == Nullable.GetUnderlyingType(typeof(T));

        public object? ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer)
        {
            var scalar = parser.Consume<Scalar>();
            try
            {
                return parse(scalar.Value);
            }
            catch (FormatException e)
            {
                throw new YamlException(scalar.Start, scalar.End, e.Message);
            }
        }

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) =>
            emitter.Emit(new Scalar(value is DateOnly day ? PartialDate.Of(day).ToString() : value!.ToString()!));
    }
}
