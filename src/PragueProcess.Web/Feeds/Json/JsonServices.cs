using PragueProcess.Web.Feeds.Json.Writers;

namespace PragueProcess.Web.Feeds.Json;

/// <summary>Registers what writes each kind of pages as JSON.</summary>
public static class JsonServices
{
    public static IServiceCollection AddJsonWriters(this IServiceCollection services) => services
        .AddScoped<JsonWriter, ProfileWriter>()
        .AddScoped<JsonWriter, ObjectivesWriter>()
        .AddScoped<JsonWriter, PresidencyWriter>()
        .AddScoped<JsonWriter, SecretariatWriter>()
        .AddScoped<JsonWriter, MemberListWriter>()
        .AddScoped<JsonWriter, MemberWriter>()
        .AddScoped<JsonWriter, ObserversWriter>()
        .AddScoped<JsonWriter, MeetingListWriter>()
        .AddScoped<JsonWriter, MeetingWriter>()
        .AddScoped<JsonWriter, DocumentListWriter>()
        .AddScoped<JsonWriter, DocumentWriter>()
        .AddScoped<JsonWriter, ContactWriter>()
        .AddScoped<JsonWriter, QuestionWriter>()
        .AddScoped<JsonWriter, ChangeListWriter>()
        .AddScoped<JsonWriter, DataWriter>()
        .AddScoped<JsonWriter, PassageWriter>();
}
