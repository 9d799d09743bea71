// One lesson: the whole law fits into a page of static files that rates while one ticks, and nothing leaves the browser.
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using Ocop.Domain.Samples.SelfAssessment;

var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
await builder.Build().RunAsync();
