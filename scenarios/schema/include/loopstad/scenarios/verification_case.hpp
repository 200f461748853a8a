// SPDX-License-Identifier: GPL-3.0-or-later
/// A case of the field's catalogues as its file tells it: rooms, people, what is measured, what is expected.
///
///   Result<std::vector<VerificationCase>> cases = readVerificationCases("tests/verification/rimea.yaml");
///   for (const VerificationCase& c : *cases) fmt::print("{}: {} variants\n", c.id, c.variants.size());
///
/// Metres in the plan's own frame, seconds from the start. A case without variants in its file has one,
/// without a name. docs/verification-cases.md explains every key.
#pragma once

#include <loopstad/scenarios/choice_spec.hpp>
#include <loopstad/sim/demand.hpp>
#include <loopstad/twin/polygon.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace loopstad::scenarios {

struct CaseRoom {
  std::string name;
  twin::Polygon area;
  double speedFactor = 1.0; ///< times free speed, (0, 1]: stairs
};

/// People of one kind: at a point, spread over a room, or as an experiment saw them come.
struct CaseGroup {
  std::string name;
  std::size_t count = 1;
  std::string in;                     ///< name of a room; empty: at
  std::optional<Vec2> at{};           ///< of a single person
  std::vector<std::string> to;        ///< names of rooms: whichever is nearest
  std::optional<ChoiceSpec> choice{}; ///< how they choose among the ways in to; nothing: the nearest
  bool fromData = false;              ///< who, where and when come from the experiment
  std::vector<std::pair<sim::Profile, double>> kinds; ///< never empty; weights > 0
  std::string together; ///< groups that say the same, one after the other, stay together as one; empty: no
};

/// Carries who goes to one room to another, from where they go on.
struct CaseLift {
  sim::Lift lift;   ///< its places follow from the rooms
  std::string from; ///< names of rooms
  std::string to;
  std::string onward;
};

/// Recorded positions of real people.
struct CaseData {
  std::filesystem::path file; ///< from the folder of the data
  double unit_m = 1.0;        ///< of its coordinates
  double fps = 25.0;
};

/// A line that is closed or one-way for a time, or that no more than so many pass.
struct CaseGate {
  std::string name;
  std::array<Vec2, 2> line{};
  double limit_per_m_s = 0.0; ///< persons per metre of the line and second; 0: no limit
  std::vector<sim::PassingChange> changes{};
};

/// Where and when is measured. What is absent is not looked at.
struct CaseMeasure {
  std::optional<Box2> area{};
  std::optional<std::array<Vec2, 2>> line{};
  std::optional<std::pair<double, double>> between_s{};
  std::optional<std::pair<std::size_t, std::size_t>> persons{}; ///< of a flow: first and last, from 1
  bool voronoi = false; ///< the area by Voronoi cells too: shown in a diagram, beside what is judged
};

struct CaseVariant {
  std::string name;
  double at = 0.0; ///< its place on the axis of the plot
  std::vector<CaseRoom> rooms{};
  std::vector<twin::Polygon> obstacles{};
  std::vector<sim::Flight> flights{}; ///< each is a room as well
  std::vector<CaseLift> lifts{};
  std::vector<CaseGroup> groups{};
  std::vector<CaseGate> gates{};
  std::optional<CaseData> data{};
  CaseMeasure measure{};
  double limit_s = 600.0; ///< simulated at most
};

/// What can be expected of; the keys of "expect". docs/verification-cases.md defines each.
enum class Quantity : std::uint8_t {
  travelTime,
  evacuationTime,
  arrivedShare,
  wallsCrossed,
  flow,
  specificFlow,
  speed,
  density,
  congestedShare,
  standingShare,
  exitShare,
  assignedExitShare,
  drawnSpeedMean,
  drawnSpeedDeviation,
  speedMiss,
  flowSlope,
  spacingBandShare,
  startMiss,
  startKs,
  groupSpread,
  lineShare,
};

struct QuantityRow {
  Quantity quantity;
  std::string_view key;
  const char* label; ///< for tr()
  std::string_view unit;
  int decimals;
};
[[nodiscard]] const QuantityRow& row(Quantity quantity);

/// A band of values over densities: { density, lowest, highest }.
using BandPoint = std::array<double, 3>;

struct Expectation {
  Quantity quantity = Quantity::travelTime;
  std::optional<double> min{};
  std::optional<double> max{};
  std::string variant;            ///< empty: each of them
  std::vector<std::string> rises; ///< variants, each higher than the one before
  std::vector<std::string> falls; ///< variants, each lower than the one before
  std::vector<std::string> ratio; ///< two variants: the first over the second
  std::string exit;               ///< room, for exitShare
  std::string group;              ///< of people, for exitShare; empty: all
  std::vector<BandPoint> band;    ///< over density
  bool overData = false;          ///< the simulation's value over the experiment's
  bool lessData = false;          ///< the simulation's value less the experiment's
};

/// Why a case gives no verdict; empty reason: it does.
enum class Standing : std::uint8_t { judged, notYetPossible, notApplicable, criterionUnknown, twinOf };

enum class CasePlot : std::uint8_t { byVariant, passages, diagram, spacing, densities, none };

struct VerificationCase {
  std::string id; ///< suite-number
  std::string title;
  std::string source;
  std::string note;         ///< what else is to be known, for the page
  std::string knownFailure; ///< why it fails; empty: it should pass
  Standing standing = Standing::judged;
  std::string reason; ///< of standing; the id of the other case for twinOf
  bool quick = false;
  unsigned seeds = 1;
  std::string axis; ///< what CaseVariant::at is, with unit
  CasePlot plot = CasePlot::byVariant;
  std::vector<CaseVariant> variants; ///< empty: nothing to simulate
  std::vector<Expectation> expect;
  std::filesystem::path file;

  [[nodiscard]] std::string suite() const { return id.substr(0, id.find('-')); }
  /// Some gate of it has a limit: what passes, passes by that.
  [[nodiscard]] bool limited() const;
};

} // namespace loopstad::scenarios
