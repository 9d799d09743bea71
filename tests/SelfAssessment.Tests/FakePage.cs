using Microsoft.JSInterop;

namespace Ocop.Domain.PageTests;

/// <summary>What <c>page.js</c> does in a browser: keeps texts, knows the day and the address, takes files.</summary>
public sealed class FakePage : IJSInProcessRuntime
{
    public Dictionary<string, string> Kept { get; } = new(StringComparer.Ordinal);

    public string Fragment { get; set; } = string.Empty;

    public string Today { get; set; } = "2026-11-01";

    /// <summary>Whether the browser keeps nothing.</summary>
    public bool KeepsNothing { get; set; }

    public bool MayCopy { get; set; } = true;

    /// <summary>The files that were saved, the name and the text of each.</summary>
    public List<(string Name, string Text)> Files { get; } = [];

    /// <summary>Where taps led to.</summary>
    public List<string> Gone { get; } = [];

    public TResult Invoke<TResult>(string identifier, params object?[]? args)
    {
        object? result = identifier switch
        {
            "page.kept" => KeepsNothing ? null : Kept.GetValueOrDefault((string)args![0]!),
            "page.keep" => Keep((string)args![0]!, (string?)args[1]),
            "page.fragment" => Fragment,
            "page.address" => "https://example.vn/ocop/",
            "page.today" => Today,
            "page.theme" or "page.nextTheme" => "auto",
            "page.copy" => MayCopy,
            _ => null,
        };
        if (identifier == "page.speak") Keep("language", (string)args![0]!);
        if (identifier == "page.dropFragment") Fragment = string.Empty;
        if (identifier == "page.saveFile") Files.Add(((string)args![0]!, (string)args[2]!));
        if (identifier == "page.goTo") Gone.Add((string)args![0]!);
        return result is null ? default! : (TResult)result;
    }

    public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => ValueTask.FromResult(Invoke<TValue>(identifier, args));

    public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => InvokeAsync<TValue>(identifier, args);

    private bool Keep(string key, string? text)
    {
        if (KeepsNothing) return false;
        if (text is null) Kept.Remove(key);
        else Kept[key] = text;
        return true;
    }
}
