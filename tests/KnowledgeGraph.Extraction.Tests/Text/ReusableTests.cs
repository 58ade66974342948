using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Tests.Text;

/// <summary>What one article after another uses brings nothing of the one before along: whatever a thing holds, its reset undoes.</summary>
public sealed class ReusableTests
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static TheoryData<string> Reusables() =>
        [.. typeof(IReusable).Assembly.GetTypes().Where(type => type.IsClass && typeof(IReusable).IsAssignableFrom(type)).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Reusables))]
    public void A_thing_is_as_new_once_it_is_reset(string name)
    {
        var type = typeof(IReusable).Assembly.GetType(name)!;
        var fresh = Values(Activator.CreateInstance(type)!).ToList();
        var used = (IReusable)Activator.CreateInstance(type)!;
        Use(used);
        Assert.All(Values(used).Zip(fresh), pair => Assert.False(Equals(pair.First, pair.Second), $"{pair.First.Path} was not used"));

        used.Reset();

        Assert.Equal(fresh, Values(used));
    }

    // Gives every field another value than a new one has.
    private static void Use(object thing)
    {
        foreach (var field in thing.GetType().GetFields(Own))
        {
            field.SetValue(thing, Other(field.FieldType, field.GetValue(thing)));
        }
    }

    private static object Other(Type type, object? value)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (value is IEnumerable)
        {
            value.GetType().GetMethod("Add")!.Invoke(value, [value.GetType().GenericTypeArguments is [{ IsValueType: true } item] ? Activator.CreateInstance(item) : null]);
            return value;
        }

        if (type == typeof(bool))
        {
            return !(bool)value!;
        }

        if (type.IsPrimitive)
        {
            return Convert.ChangeType(77, type, System.Globalization.CultureInfo.InvariantCulture);
        }

        if (type.IsEnum)
        {
            return Enum.ToObject(type, 77);
        }

        var other = RuntimeHelpers.GetUninitializedObject(type);
        if (type.IsValueType)
        {
            Use(other);
        }

        return other;
    }

    // The values at the ends of all fields, those of structs field by field, of collections their length.
    private static IEnumerable<(string Path, object? Value)> Values(object thing)
    {
        foreach (var field in thing.GetType().GetFields(Own))
        {
            var value = field.GetValue(thing);
            if (value is IEnumerable items)
            {
                yield return (field.Name, items.Cast<object>().Count());
            }
            else if (field.FieldType.IsValueType && !field.FieldType.IsPrimitive && !field.FieldType.IsEnum && Nullable.GetUnderlyingType(field.FieldType) is null)
            {
                foreach (var (path, inner) in Values(value!))
                {
                    yield return ($"{field.Name}.{path}", inner);
                }
            }
            else
            {
                yield return (field.Name, value);
            }
        }
    }
}
