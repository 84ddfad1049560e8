namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>What people's passwords are made of most often, in lower case.</summary>
internal static class CommonWords
{
    private const string List = "common-passwords.txt";
    private const char Comment = '#';

    // What the public list lacks: the words of the house, and the commonest of its other languages.
    private static readonly string[] Further =
    [
        "passwort", "motdepasse", "contraseña", "contrasena", "clave", "пароль", "parol", "welcome", "bienvenue", "bienvenido", "bienvenida",
        "administrator", "administrateur", "administrador", "администратор", "admin", "админ", "secret", "secretariat", "secretaria", "secrétariat", "секретариат",
        "prague", "praga", "praha", "прага", "пражский", "process", "processus", "proceso", "процесс", "migration", "migración", "migracion", "миграция",
        "icmpd", "iom", "oim", "мом", "vienna", "vienne", "viena", "вена", "editor", "editeur", "éditeur", "редактор", "abc",
        "printemps", "automne", "hiver", "verano", "invierno", "otoño", "primavera", "лето", "зима", "весна", "осень", "soleil", "bonjour", "salut", "hola", "привет",
        "jetaime", "teamo", "tequiero", "любовь", "люблю", "amour", "amor", "mundo", "monde", "мир", "россия", "москва", "france", "paris", "españa", "madrid", "ukraine", "україна", "київ",
    ];

    private static readonly Lazy<HashSet<string>> All = new(Read);

    public static bool Has(string word) => All.Value.Contains(word);

    private static HashSet<string> Read()
    {
        using var reader = new StreamReader(typeof(CommonWords).Assembly.GetManifestResourceStream(List)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != Comment), .. Further];
    }
}
