// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/near_name.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/sim/model_table.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iterator>

namespace loopstad::sim {
namespace {

/// What the list says of a model, for functions that take any.
template <class Model>
struct Listed;

#define LOOPSTAD_PARAMETER(name, value, low, high, unit, source) {#name, value, low, high, unit, source},
#define LOOPSTAD_FIELD(name, value, low, high, unit, source) &Type::name,
#define LOOPSTAD_LISTED(called, type, list, from)                                                            \
  template <>                                                                                                \
  struct Listed<type> {                                                                                      \
    using Type = type;                                                                                       \
    static constexpr const char* name = called;                                                              \
    static constexpr const char* source = from;                                                              \
    static constexpr ModelParameter parameters[] = {list(LOOPSTAD_PARAMETER)};                               \
    static constexpr float Type::*fields[] = {list(LOOPSTAD_FIELD)};                                         \
  };
LOOPSTAD_MODELS(LOOPSTAD_LISTED)
#undef LOOPSTAD_LISTED
#undef LOOPSTAD_FIELD
#undef LOOPSTAD_PARAMETER

constexpr ModelRow table[] = {
#define LOOPSTAD_ROW(name, type, list, source) {name, source, Listed<type>::parameters},
    LOOPSTAD_MODELS(LOOPSTAD_ROW)
#undef LOOPSTAD_ROW
};

template <class Model>
constexpr bool outside = std::is_same_v<Model, OutsideModel>;

/// What a model wants a step cut into; 0 for one that takes it whole.
[[nodiscard]] double subStep_s(const LocomotionModel& model) {
  return std::visit(
      [](const auto& m) -> double {
        if constexpr (requires { m.subStep_s; })
          return double{m.subStep_s};
        else
          return 0.0;
      },
      model);
}

[[nodiscard]] Error badSetting(std::string_view model, std::string_view name, std::string problem,
                               std::string remedy) {
  Error error = usageError(std::move(problem), std::move(remedy));
  error.object = fmt::format("{}, {}", model, name);
  return error;
}

[[nodiscard]] Status inRange(std::string_view model, const ModelParameter& p, double value) {
  const auto taken = static_cast<float>(value);
  if (taken >= p.low && taken <= p.high) return Done{}; // false for what is no number
  return badSetting(model, p.name, tr("is {}, which is out of range", fmt::format("{:g}", value)),
                    tr("give a number from {} to {}", p.low, p.high));
}

template <class Model>
[[nodiscard]] Result<LocomotionModel> madeAs(const ModelSettings& settings) {
  using Row = Listed<Model>;
  Model model;
  for (const auto& [name, value] : settings) {
    const auto* found = std::ranges::find(Row::parameters, name, &ModelParameter::name);
    if (found == std::end(Row::parameters)) {
      std::vector<std::string> known;
      for (const ModelParameter& p : Row::parameters) known.emplace_back(p.name);
      return badSetting(Row::name, name, tr("is no parameter of this model"), suggestion(name, known));
    }
    if (const Status s = inRange(Row::name, *found, value); !s) return s.error();
    model.*Row::fields[found - Row::parameters] = static_cast<float>(value);
  }
  return LocomotionModel(model);
}

} // namespace

std::span<const ModelRow> modelTable() { return table; }

Result<LocomotionModel> makeModel(std::string_view name, const ModelSettings& settings) {
#define LOOPSTAD_MAKE(called, type, list, source)                                                            \
  if (name == called) return madeAs<type>(settings);
  LOOPSTAD_MODELS(LOOPSTAD_MAKE)
#undef LOOPSTAD_MAKE
  std::vector<std::string> known;
  for (const ModelRow& row : table) known.emplace_back(row.name);
  return usageError(tr("there is no model \"{}\"", name), suggestion(name, known));
}

Result<LocomotionModel> modelFrom(std::string_view text) {
  std::size_t end = text.find(',');
  const std::string_view name = text.substr(0, end);
  ModelSettings settings;
  while (end != std::string_view::npos) {
    const std::size_t begin = end + 1;
    end = text.find(',', begin);
    const std::string_view part = text.substr(begin, end == std::string_view::npos ? end : end - begin);
    const std::size_t equals = std::min(part.find('='), part.size());
    const std::string_view number = part.substr(std::min(equals + 1, part.size()));
    double value = 0.0;
    const auto [stop, trouble] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (number.empty() || trouble != std::errc{} || stop != number.data() + number.size())
      return badSetting(name, part, tr("is no \"parameter=number\""),
                        tr("write it as social-force,relaxation_s=0.4"));
    settings.emplace_back(part.substr(0, equals), value);
  }
  return makeModel(name, settings);
}

std::string nameOf(const LocomotionModel& model) {
  return std::visit(
      [](const auto& m) -> std::string {
        using Model = std::decay_t<decltype(m)>;
        if constexpr (outside<Model>)
          return m.name;
        else
          return Listed<Model>::name;
      },
      model);
}

std::string sourceOf(const LocomotionModel& model) {
  return std::visit(
      [](const auto& m) -> std::string {
        using Model = std::decay_t<decltype(m)>;
        if constexpr (outside<Model>)
          return m.source;
        else
          return Listed<Model>::source;
      },
      model);
}

ModelSettings settingsOf(const LocomotionModel& model) {
  return std::visit(
      [](const auto& m) -> ModelSettings {
        using Model = std::decay_t<decltype(m)>;
        if constexpr (outside<Model>) {
          return m.parameters;
        } else {
          ModelSettings settings;
          for (std::size_t i = 0; i < std::size(Listed<Model>::parameters); ++i)
            settings.emplace_back(Listed<Model>::parameters[i].name, asWritten(m.*Listed<Model>::fields[i]));
          return settings;
        }
      },
      model);
}

double asWritten(float value) {
  const std::string digits = fmt::format("{}", value); // the fewest that read back as the same
  double decimal = 0.0;
  std::from_chars(digits.data(), digits.data() + digits.size(), decimal);
  return decimal;
}

std::string describe(const LocomotionModel& model) {
  std::string text = nameOf(model);
  const auto row = std::ranges::find(table, text, &ModelRow::name);
  const ModelSettings settings = settingsOf(model);
  for (std::size_t i = 0; i < settings.size(); ++i) {
    const auto& [name, value] = settings[i];
    const bool asUsual = row != std::end(table) && static_cast<float>(value) == row->parameters[i].value;
    if (!asUsual) text += fmt::format(",{}={}", name, static_cast<float>(value));
  }
  return text;
}

Status check(const LocomotionModel& model) {
  if (const auto* own = std::get_if<OutsideModel>(&model)) {
    if (own->name.empty() || !own->steer)
      return usageError(tr("an outside model has no name or nothing to call"),
                        tr("give both; docs/models.md has an example"));
    if (std::ranges::find(table, own->name, &ModelRow::name) != std::end(table))
      return usageError(tr("the outside model \"{}\" has the name of another", own->name),
                        tr("give it a name of its own"));
    return Done{};
  }
  const ModelRow& row = table[model.index()];
  const ModelSettings settings = settingsOf(model);
  for (std::size_t i = 0; i < settings.size(); ++i)
    if (Status s = inRange(row.name, row.parameters[i], settings[i].second); !s) return s;
  return Done{};
}

bool hasMomentum(const LocomotionModel& model) { return subStep_s(model) > 0.0; }

unsigned partsOf(const LocomotionModel& model, double timeStep_s) {
  const double part_s = hasMomentum(model) ? std::min(subStep_s(model), longestPart_s) : longestPart_s;
  // A part may be longer by rounding: 0.05 / 0.01 is 5.
  constexpr double slack = 1e-6;
  return static_cast<unsigned>(std::max(1.0, std::ceil(timeStep_s / part_s - slack)));
}

} // namespace loopstad::sim
