using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Json;

/// <summary>The labels of a rule file. They are read when the first one is asked for.</summary>
internal sealed class LabelTable : IFormLabels
{
    private readonly Lazy<Texts> texts;

    public LabelTable(RuleSource source) => texts = new Lazy<Texts>(() => new Texts(source.Labels));

    public BilingualText Section(string key) => Find(texts.Value.Sections, key);

    public BilingualText Criterion(string key) => Find(texts.Value.Criteria, key);

    public BilingualText Note(string key) => Find(texts.Value.Notes, key);

    public BilingualText Disqualifier(string key) => Find(texts.Value.Disqualifiers, key);

    public IReadOnlyList<BilingualText> Ladder(string key) => Find(texts.Value.Ladders, key);

    private static T Find<T>(Dictionary<string, T> table, string key) => table.TryGetValue(key, out var found) ? found : throw new RuleDataException(FaultText.Sentence(RuleTexts.NotDefined(key)));

    private sealed class Texts(LabelsEntry? labels)
    {
        public Dictionary<string, BilingualText> Sections { get; } = Table(labels?.Sections);

        public Dictionary<string, BilingualText> Criteria { get; } = Table(labels?.Criteria);

        public Dictionary<string, BilingualText> Notes { get; } = Table(labels?.Notes);

        public Dictionary<string, BilingualText> Disqualifiers { get; } = Table(labels?.Disqualifiers);

        public Dictionary<string, BilingualText[]> Ladders { get; } = labels is null
            ? []
            : labels.Ladders.ToDictionary(entry => entry.Key, entry => entry.Value.Select(label => label.ToText()).ToArray(), StringComparer.Ordinal);

        private static Dictionary<string, BilingualText> Table(IReadOnlyDictionary<string, LabelEntry>? labels) =>
            labels is null ? [] : labels.ToDictionary(entry => entry.Key, entry => entry.Value.ToText(), StringComparer.Ordinal);
    }
}
