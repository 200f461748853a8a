// SPDX-License-Identifier: GPL-3.0-or-later
/// The one table that lists the locomotion models: what they are called, where they come from, their numbers.
///
///   for (const ModelRow& row : modelTable())
///     for (const ModelParameter& p : row.parameters) fmt::print("{} {} {}\n", row.name, p.name, p.value);
///   Result<LocomotionModel> model = makeModel("social-force", {{"relaxation_s", 0.4}});
///   Result<LocomotionModel> same = modelFrom("social-force,relaxation_s=0.4");
///
/// A new model is a pair of files and a line in LOOPSTAD_MODELS: the variant, the table, and everything that
/// goes by name come from there. A model is chosen once per block of rows by std::visit, never per person.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/sim/anticipation_model.hpp>
#include <loopstad/sim/orca_model.hpp>
#include <loopstad/sim/outside_model.hpp>
#include <loopstad/sim/social_force_model.hpp>
#include <loopstad/sim/speed_model.hpp>

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace loopstad::sim {

/// name, type, list of parameters, source. The first is the default.
#define LOOPSTAD_MODELS(MODEL)                                                                               \
  MODEL("speed", SpeedModel, LOOPSTAD_SPEED_MODEL_PARAMETERS,                                                \
        "Tordeux, Chraibi & Seyfried 2016; direction after Xu, Chraibi & Seyfried 2021")                     \
  MODEL("anticipation", AnticipationModel, LOOPSTAD_ANTICIPATION_MODEL_PARAMETERS,                           \
        "Xu, Chraibi & Seyfried 2021")                                                                       \
  MODEL("social-force", SocialForceModel, LOOPSTAD_SOCIAL_FORCE_MODEL_PARAMETERS,                            \
        "Helbing & Molnar 1995; contact after Helbing, Farkas & Vicsek 2000")                                \
  MODEL("orca", OrcaModel, LOOPSTAD_ORCA_MODEL_PARAMETERS, "van den Berg, Guy, Lin & Manocha 2011")

#define LOOPSTAD_TYPE(name, type, parameters, source) type,
using LocomotionModel = std::variant<LOOPSTAD_MODELS(LOOPSTAD_TYPE) OutsideModel>;
#undef LOOPSTAD_TYPE

struct ModelParameter {
  const char* name;
  float value; ///< default
  float low;   ///< range that makes sense
  float high;
  const char* unit;
  const char* source;
};

struct ModelRow {
  const char* name;
  const char* source;
  std::span<const ModelParameter> parameters;
};

/// Of the models in the tree, in the order of the list.
[[nodiscard]] std::span<const ModelRow> modelTable();

/// Names of parameters and their values.
using ModelSettings = std::vector<std::pair<std::string, double>>;

/// A model of the table with some of its parameters set; a name or a value that it does not have is an Error
/// that says what is near.
[[nodiscard]] Result<LocomotionModel> makeModel(std::string_view name, const ModelSettings& settings = {});
/// From one text: "orca", or "orca,horizon_s=3,keepRight=0".
[[nodiscard]] Result<LocomotionModel> modelFrom(std::string_view text);

[[nodiscard]] std::string nameOf(const LocomotionModel& model);
[[nodiscard]] std::string sourceOf(const LocomotionModel& model);
/// All parameters with the values that the model has, as written.
[[nodiscard]] ModelSettings settingsOf(const LocomotionModel& model);
/// 0.05 for 0.05F, where a cast gives 0.05000000074505806: as people wrote it.
[[nodiscard]] double asWritten(float value);
/// For people and files: "orca" with defaults only, else with what differs, "orca,horizon_s=3".
[[nodiscard]] std::string describe(const LocomotionModel& model);
/// A parameter out of range, or an outside model without name or callable, is an Error.
[[nodiscard]] Status check(const LocomotionModel& model);

/// Whether the velocity of one step is where the next begins, as with forces; else it is only how far one
/// got.
[[nodiscard]] bool hasMomentum(const LocomotionModel& model);
/// With this step the models were calibrated; a longer one is cut, whatever the model. Whole steps of 0.1 s
/// empty a room by a door of 1 m in 72 s instead of 65 (tests/stress, TimeSteps).
inline constexpr double longestPart_s = 0.05;
/// Into how many parts a step is cut: none longer than that, nor than the model wants.
[[nodiscard]] unsigned partsOf(const LocomotionModel& model, double timeStep_s);

} // namespace loopstad::sim
