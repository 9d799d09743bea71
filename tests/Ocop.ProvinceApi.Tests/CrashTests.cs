using System.Net;
using System.Text;

namespace Ocop.ProvinceApi.Tests;

/// <summary>What becomes of an import whose service is killed half way.</summary>
public sealed class CrashTests
{
    [Fact]
    public async Task Killed_import_leaves_nothing_and_can_be_sent_again()
    {
        var database = TestDatabase.New();
        var list = Imports.Many(30_000);
        Uri location;
        int done;
        using (var service = await ServiceProcess.StartAsync(database))
        {
            var (status, body, at) = await Imports.SendAsync(service.Client, list, dryRun: false);
            Assert.True(status == HttpStatusCode.Accepted, $"{body}");
            location = at!;
            do
            {
                var import = (await ProvinceApp.AskAsync(service.Client, HttpMethod.Get, location.ToString())).Body;
                Assert.Equal("running", import.Value<string>("state"));
                done = import.Value<int>("rowsDone");
            }
            while (done < 2_000);

            // Rows are written, and nobody sees them.
            Assert.InRange(done, 2_000, 29_999);
            Assert.Equal(0, (await ProvinceApp.AskAsync(service.Client, HttpMethod.Get, "/products")).Body.Value<int>("total"));
            await service.KillAsync();
        }

        using var again = await ServiceProcess.StartAsync(database);
        var interrupted = (await ProvinceApp.AskAsync(again.Client, HttpMethod.Get, location.ToString())).Body;
        Assert.Equal(("interrupted", 0, null), (interrupted.Value<string>("state"), interrupted.Value<int>("rowsDone"), interrupted["stored"]));
        foreach (var path in new[] { "/producers", "/products" }) Assert.Equal(0, (await ProvinceApp.AskAsync(again.Client, HttpMethod.Get, path)).Body.Value<int>("total"));
        Assert.Equal(0L, Convert.ToInt64(TestDatabase.Scalar(database, "SELECT count(*) FROM product_events"), null));

        // The file can be sent again, and the number of an import is never given twice.
        var small = await Imports.SendAsync(again.Client, Encoding.UTF8.GetBytes(Imports.Many(20)), Imports.Csv, dryRun: false);
        Assert.NotEqual(location, small.Location);
        Assert.Equal("done", (await Imports.EndAsync(again.Client, small.Location!)).Value<string>("state"));
    }
}
