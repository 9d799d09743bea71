using Microsoft.JSInterop;

namespace Ocop.Domain.Samples.SelfAssessment;

/// <summary>What the page asks of the browser, all of it in <c>page.js</c>. Nothing here goes over the network.</summary>
public sealed class Browser(IJSRuntime runtime)
{
    private readonly IJSInProcessRuntime page = (IJSInProcessRuntime)runtime;

    /// <summary>The part of the address behind the #, with it.</summary>
    public string Fragment => page.Invoke<string>("page.fragment");

    /// <summary>The address of the page without what stands behind the #.</summary>
    public string Address => page.Invoke<string>("page.address");

    /// <summary>The day on the clock of the browser: the library has none.</summary>
    public string Today => page.Invoke<string>("page.today");

    public void Listen<T>(DotNetObjectReference<T> listener)
        where T : class => page.InvokeVoid("page.listen", listener);

    /// <summary>Has a few ticks drawn and taken back, some of them later, when the browser has nothing else to do.</summary>
    public void Rehearse() => page.InvokeVoid("page.rehearse");

    public string? Kept(string key) => page.Invoke<string?>("page.kept", key);

    /// <summary>Keeps a text in the browser, or forgets it.</summary>
    /// <returns><see langword="false"/> where the browser keeps nothing: it has no room, or is told not to.</returns>
    public bool Keep(string key, string? text) => page.Invoke<bool>("page.keep", key, text);

    public void DropFragment() => page.InvokeVoid("page.dropFragment");

    public void SaveFile(string name, string type, string text) => page.InvokeVoid("page.saveFile", name, type, text);

    /// <summary>Copies a text.</summary>
    /// <returns><see langword="false"/> where the browser does not allow it.</returns>
    public ValueTask<bool> Copy(string text) => page.InvokeAsync<bool>("page.copy", text);

    public void GoTo(string id) => page.InvokeVoid("page.goTo", id);

    public void Print() => page.InvokeVoid("page.print");

    public void Speak(string language, string title) => page.InvokeVoid("page.speak", language, title);

    public string NextTheme() => page.Invoke<string>("page.nextTheme");

    public string Theme => page.Invoke<string>("page.theme");
}
