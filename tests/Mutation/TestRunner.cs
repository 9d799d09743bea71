using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Ocop.Domain.Mutation;

/// <summary>Runs tests of an assembly in this process, one after another.</summary>
internal sealed class TestRunner
{
    private readonly ITestFrameworkDiscoverer discoverer;
    private readonly ITestFrameworkExecutor executor;

    public TestRunner(Assembly tests)
    {
        XunitTestFramework framework = new(new Silence());
        discoverer = framework.GetDiscoverer(Reflector.Wrap(tests));
        executor = framework.GetExecutor(tests.GetName());
    }

    /// <summary>Returns all tests, each row of a theory for itself where its arguments can be written down.</summary>
    public List<ITestCase> Discover()
    {
        Discovery sink = new();
        discoverer.Find(includeSourceInformation: false, sink, new Options());
        sink.Finished.WaitOne();
        return sink.Cases;
    }

    public string Write(ITestCase test) => discoverer.Serialize(test);

    public ITestCase Read(string text) => executor.Deserialize(text);

    /// <summary>Runs tests until one fails.</summary>
    /// <returns>The test that failed, or null where none did.</returns>
    public ITestCase? FirstFailure(IReadOnlyList<ITestCase> tests)
    {
        Execution sink = new();
        executor.RunTests(tests, sink, new Options());
        sink.Finished.WaitOne();
        return sink.Failed;
    }

    private sealed class Silence : IMessageSink
    {
        public bool OnMessage(IMessageSinkMessage message) => true;
    }

    private sealed class Discovery : IMessageSink
    {
        public List<ITestCase> Cases { get; } = [];

        public ManualResetEvent Finished { get; } = new(initialState: false);

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestCaseDiscoveryMessage found)
            {
                Cases.Add(found.TestCase);
            }
            else if (message is IDiscoveryCompleteMessage)
            {
                Finished.Set();
            }

            return true;
        }
    }

    /// <summary>Stops at the first failure: to answer false ends the run.</summary>
    private sealed class Execution : IMessageSink
    {
        public ITestCase? Failed { get; private set; }

        public ManualResetEvent Finished { get; } = new(initialState: false);

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestFailed failed)
            {
                Failed ??= failed.TestCase;
            }
            else if (message is IErrorMessage error)
            {
                Failed ??= error.TestCases.FirstOrDefault();
            }
            else if (message is ITestAssemblyFinished)
            {
                Finished.Set();
            }

            return Failed is null;
        }
    }

    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> values = new()
        {
            ["xunit.discovery.PreEnumerateTheories"] = true,
            ["xunit.discovery.SynchronousMessageReporting"] = true,
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
        };

        public TValue GetValue<TValue>(string name) => values.TryGetValue(name, out object? value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => values[name] = value;
    }
}
