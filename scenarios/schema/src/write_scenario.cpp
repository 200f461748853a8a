// SPDX-License-Identifier: GPL-3.0-or-later
#include "write_journeys.hpp"
#include "yaml_output.hpp"

#include <loopstad/scenarios/parse_scenario.hpp>

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <array>
#include <cmath>

namespace loopstad::scenarios {
namespace {

using YAML::Emitter;

void text(Emitter& out, const char* key, const LocalText& value) {
  if (value.empty()) return;
  if (value.nl.empty()) {
    put(out, key, value.en);
    return;
  }
  out << YAML::Key << key << YAML::Value << YAML::BeginMap;
  if (!value.en.empty()) put(out, "en", value.en);
  put(out, "nl", value.nl);
  out << YAML::EndMap;
}

void plain(Emitter& out, const PlainSpec& spec) {
  out << YAML::Flow << YAML::BeginMap;
  put(out, "kind", name(spec.kind));
  if (!spec.name.empty()) put(out, "name", spec.name);
  put(out, "wkt", spec.wkt);
  put(out, "level", spec.level);
  if (spec.toLevel) put(out, "to_level", *spec.toLevel);
  if (spec.width_m > 0.0) put(out, "width_m", spec.width_m);
  if (spec.speedFactor != 1.0) put(out, "speed_factor", spec.speedFactor);
  if (!spec.wheelchair) put(out, "wheelchair", spec.wheelchair);
  out << YAML::EndMap;
}

void twin(Emitter& out, const TwinSpec& spec) {
  out << YAML::Key << "twin" << YAML::Value << YAML::BeginMap;
  if (!spec.sources.empty()) {
    out << YAML::Key << "sources" << YAML::Value << YAML::BeginSeq;
    for (const auto& source : spec.sources) out << source.string();
    out << YAML::EndSeq;
  }
  if (!spec.plain.empty()) {
    out << YAML::Key << "plain" << YAML::Value << YAML::BeginSeq;
    for (const PlainSpec& p : spec.plain) plain(out, p);
    out << YAML::EndSeq;
  }
  if (spec.crop)
    list(out, "crop_rd", {spec.crop->min.x, spec.crop->min.y, spec.crop->max.x, spec.crop->max.y});
  put(out, "open_yards", spec.openYards);
  out << YAML::EndMap;
}

struct LawWriter {
  Emitter& out;
  void numbers(const char* name, const char* first, double a, const char* second, double b) const {
    put(out, "law", name);
    put(out, first, a);
    put(out, second, b);
  }
  void operator()(const sim::Uniform& law) const { numbers("uniform", "min", law.from, "max", law.to); }
  void operator()(const sim::Normal& law) const { numbers("normal", "mean", law.mean, "sd", law.deviation); }
  void operator()(const sim::LogNormal& law) const { numbers("lognormal", "mu", law.mu, "sigma", law.sigma); }
  void operator()(const sim::Weibull& law) const {
    numbers("weibull", "shape", law.shape, "scale", law.scale);
  }
};

void law(Emitter& out, const char* key, const std::optional<sim::DrawLaw>& law) {
  if (!law) return;
  out << YAML::Key << key << YAML::Value << YAML::Flow << YAML::BeginMap;
  std::visit(LawWriter{out}, law->shape);
  if (std::isfinite(law->low)) put(out, "min", law->low);
  if (std::isfinite(law->high)) put(out, "max", law->high);
  out << YAML::EndMap;
}

void profiles(Emitter& out, const std::vector<sim::Profile>& all) {
  out << YAML::Key << "profiles" << YAML::Value << YAML::BeginMap;
  for (const sim::Profile& profile : all) {
    out << YAML::Key << profile.name << YAML::Value << YAML::BeginMap;
    if (!profile.age_years) distribution(out, "free_speed_mps", profile.freeSpeed_mps);
    distribution(out, "radius_m", profile.radius_m);
    distribution(out, "time_gap_s", profile.timeGap_s);
    put(out, "wheelchair", profile.wheelchair);
    law(out, "age_years", profile.age_years);
    law(out, "pre_movement_s", profile.preMovement_s);
    put(out, "stairs_up", profile.climbing.stairsUp);
    put(out, "stairs_down", profile.climbing.stairsDown);
    out << YAML::EndMap;
  }
  out << YAML::EndMap;
}

void where(Emitter& out, const Where& ground) {
  if (!ground.place.empty()) put(out, "place", ground.place);
  if (!ground.wkt.empty()) put(out, "wkt", ground.wkt);
  if (ground.doors) put(out, "doors", true);
  if (!ground.use.empty()) put(out, "use", ground.use);
  if (ground.mapEdge) put(out, "map_edge", true);
  if (ground.level) put(out, "level", *ground.level);
}

void places(Emitter& out, const char* key, const std::vector<NamedPlace>& all) {
  if (all.empty()) return;
  out << YAML::Key << key << YAML::Value << YAML::BeginMap;
  for (const NamedPlace& place : all) {
    out << YAML::Key << place.name << YAML::Value << YAML::Flow << YAML::BeginMap;
    where(out, place.where);
    out << YAML::EndMap;
  }
  out << YAML::EndMap;
}

const char* word(sim::Passing passing) {
  switch (passing) {
  case sim::Passing::both:
    return "both";
  case sim::Passing::forward:
    return "forward";
  case sim::Passing::backward:
    return "backward";
  case sim::Passing::closed:
    return "closed";
  }
  return "";
}

void gates(Emitter& out, const std::vector<GateSpec>& all) {
  if (all.empty()) return;
  out << YAML::Key << "gates" << YAML::Value << YAML::BeginMap;
  for (const GateSpec& gate : all) {
    out << YAML::Key << gate.name << YAML::Value << YAML::Flow << YAML::BeginMap;
    where(out, gate.where);
    put(out, "passing", word(gate.passing));
    out << YAML::Key << "changes" << YAML::Value << YAML::Flow << YAML::BeginSeq;
    for (const sim::PassingChange& change : gate.changes)
      out << YAML::Flow << YAML::BeginSeq << number(change.at_s) << word(change.passing) << YAML::EndSeq;
    out << YAML::EndSeq;
    if (gate.maxFlow_per_s > 0.0) put(out, "max_flow_per_s", gate.maxFlow_per_s);
    out << YAML::EndMap;
  }
  out << YAML::EndMap;
}

void closedAreas(Emitter& out, const std::vector<ClosedAreaSpec>& all) {
  if (all.empty()) return;
  out << YAML::Key << "closed_areas" << YAML::Value << YAML::BeginMap;
  for (const ClosedAreaSpec& area : all) {
    out << YAML::Key << area.name << YAML::Value << YAML::Flow << YAML::BeginMap;
    where(out, area.where);
    put(out, "from_s", area.from_s);
    if (area.to_s) put(out, "to_s", *area.to_s);
    out << YAML::EndMap;
  }
  out << YAML::EndMap;
}

void flights(Emitter& out, const std::vector<FlightSpec>& all) {
  if (all.empty()) return;
  constexpr std::array<const char*, 3> kinds{"stairs", "ramp", "escalator"};
  out << YAML::Key << "flights" << YAML::Value << YAML::BeginMap;
  for (const auto& [spec, where] : all) {
    out << YAML::Key << spec.name << YAML::Value << YAML::Flow << YAML::BeginMap;
    if (!where.place.empty()) put(out, "place", where.place);
    if (!where.wkt.empty()) put(out, "wkt", where.wkt);
    if (where.level) put(out, "level", *where.level);
    put(out, "kind", kinds[static_cast<std::size_t>(spec.kind)]);
    list(out, "towards", {spec.towards.x, spec.towards.y});
    if (spec.kind == sim::Flight::Kind::ramp) put(out, "slope", spec.slope);
    if (spec.kind == sim::Flight::Kind::escalator) {
      put(out, "belt_mps", spec.belt_mps);
      put(out, "upwards", spec.upwards);
      put(out, "standing_share", spec.standingShare);
    }
    out << YAML::EndMap;
  }
  out << YAML::EndMap;
}

void lifts(Emitter& out, const std::vector<LiftSpec>& all) {
  if (all.empty()) return;
  out << YAML::Key << "lifts" << YAML::Value << YAML::BeginMap;
  for (const LiftSpec& spec : all) {
    out << YAML::Key << spec.lift.name << YAML::Value << YAML::Flow << YAML::BeginMap;
    put(out, "from", spec.from);
    put(out, "to", spec.to);
    put(out, "onward", spec.onward);
    put(out, "capacity", spec.lift.capacity);
    put(out, "ride_s", spec.lift.ride_s);
    put(out, "doors_s", spec.lift.doors_s);
    out << YAML::EndMap;
  }
  out << YAML::EndMap;
}

void choices(Emitter& out, const std::vector<ChoiceSpec>& all) {
  if (all.empty()) return;
  out << YAML::Key << "route_choice" << YAML::Value << YAML::BeginMap;
  for (const ChoiceSpec& spec : all) {
    out << YAML::Key << spec.name << YAML::Value << YAML::BeginMap;
    out << YAML::Key << "among" << YAML::Value << YAML::Flow << YAML::BeginSeq;
    for (const auto& way : spec.among) out << wayText(way);
    out << YAML::EndSeq;
    put(out, "strategy", name(spec.rules.strategy));
    put(out, "spread_s", spec.rules.spread_s);
    put(out, "familiar_share", spec.rules.familiarShare);
    if (spec.usual) put(out, "usual", wayText(spec.among[*spec.usual]));
    put(out, "affiliation_s", spec.rules.affiliation_s);
    put(out, "following_s", spec.rules.following_s);
    put(out, "informed_share", spec.rules.informedShare);
    if (!spec.closed.empty()) {
      out << YAML::Key << "closed" << YAML::Value << YAML::BeginMap;
      for (const ChoiceSpec::Closure& c : spec.closed) list(out, c.place.c_str(), {c.from_s, c.to_s});
      out << YAML::EndMap;
    }
    put(out, "reconsider_s", spec.rules.reconsider_s);
    put(out, "gain", spec.rules.gain);
    out << YAML::EndMap;
  }
  out << YAML::EndMap;
}

void flow(Emitter& out, const FlowSpec& spec) {
  out << YAML::BeginMap;
  put(out, "from", spec.from);
  if (!spec.journey.empty()) {
    put(out, "journey", spec.journey);
  } else {
    out << YAML::Key << "to" << YAML::Value << YAML::Flow << YAML::BeginMap;
    for (const auto& [name, weight] : spec.to) put(out, name.c_str(), weight);
    out << YAML::EndMap;
  }
  if (!spec.profiles.empty()) {
    out << YAML::Key << "profile" << YAML::Value << YAML::Flow << YAML::BeginMap;
    for (const auto& [name, weight] : spec.profiles) put(out, name.c_str(), weight);
    out << YAML::EndMap;
  }
  if (!spec.groupSizes.empty()) {
    out << YAML::Key << "group_sizes" << YAML::Value << YAML::Flow << YAML::BeginSeq;
    for (const double weight : spec.groupSizes) out << number(weight);
    out << YAML::EndSeq;
  }
  out << YAML::Key << "arrivals" << YAML::Value << YAML::Flow << YAML::BeginSeq;
  for (const sim::Arrivals& a : spec.arrivals)
    out << YAML::Flow << YAML::BeginSeq << number(a.from_s) << number(a.to_s) << number(a.persons)
        << YAML::EndSeq;
  out << YAML::EndSeq << YAML::EndMap;
}

void person(Emitter& out, const PersonSpec& spec) {
  out << YAML::Flow << YAML::BeginMap;
  list(out, "at", {spec.at.x, spec.at.y});
  if (spec.level) put(out, "level", *spec.level);
  if (spec.journey.empty())
    put(out, "to", spec.to);
  else
    put(out, "journey", spec.journey);
  if (!spec.profile.empty()) put(out, "profile", spec.profile);
  if (spec.freeSpeed_mps) put(out, "free_speed_mps", *spec.freeSpeed_mps);
  out << YAML::EndMap;
}

template <class Spec, class Write>
void sequence(Emitter& out, const char* key, const std::vector<Spec>& all, Write write) {
  if (all.empty()) return;
  out << YAML::Key << key << YAML::Value << YAML::BeginSeq;
  for (const Spec& spec : all) write(out, spec);
  out << YAML::EndSeq;
}

void measurement(Emitter& out, const MeasurementSpec& spec) {
  out << YAML::Key << "measurement" << YAML::Value << YAML::BeginMap;
  put(out, "interval_s", spec.interval_s);
  put(out, "grid_m", spec.grid_m);
  put(out, "kernel_radius_m", spec.kernelRadius_m);
  places(out, "lines", spec.lines);
  places(out, "zones", spec.zones);
  if (spec.dense.voronoiEvery_s) {
    out << YAML::Key << "voronoi" << YAML::Value << YAML::Flow << YAML::BeginMap;
    put(out, "every_s", *spec.dense.voronoiEvery_s);
    if (spec.dense.cutOff_m) put(out, "cut_off_m", *spec.dense.cutOff_m);
    out << YAML::EndMap;
  }
  if (spec.dense.pressure) {
    out << YAML::Key << "pressure" << YAML::Value << YAML::Flow << YAML::BeginMap;
    put(out, "radius_m", spec.dense.pressureRadius_m);
    out << YAML::EndMap;
  }
  out << YAML::EndMap;
}

void model(Emitter& out, const sim::LocomotionModel& chosen) {
  out << YAML::Key << "model" << YAML::Value << YAML::BeginMap;
  put(out, "name", sim::nameOf(chosen));
  out << YAML::Key << "parameters" << YAML::Value << YAML::BeginMap;
  for (const auto& [name, value] : sim::settingsOf(chosen)) put(out, name.c_str(), value);
  out << YAML::EndMap << YAML::EndMap;
}

void run(Emitter& out, const RunSpec& spec) {
  out << YAML::Key << "run" << YAML::Value << YAML::BeginMap;
  put(out, "duration_s", spec.duration_s);
  put(out, "time_step_s", spec.timeStep_s);
  put(out, "frame_interval_s", spec.frameInterval_s);
  put(out, "seed", spec.seed);
  out << YAML::EndMap;
}

} // namespace

std::string asYaml(const Scenario& scenario) {
  Emitter out;
  out << YAML::BeginMap;
  put(out, "loopstad", schemaVersion);
  put(out, "id", scenario.id);
  text(out, "title", scenario.title);
  text(out, "description", scenario.description);
  if (!scenario.showcase.empty()) put(out, "showcase", scenario.showcase);
  if (!scenario.themes.empty()) {
    out << YAML::Key << "themes" << YAML::Value << YAML::Flow << YAML::BeginSeq;
    for (const std::string& theme : scenario.themes) out << theme;
    out << YAML::EndSeq;
  }
  put(out, "fictional", scenario.fictional);
  twin(out, scenario.twin);
  profiles(out, scenario.profiles);
  places(out, "origins", scenario.origins);
  places(out, "destinations", scenario.destinations);
  flights(out, scenario.flights);
  lifts(out, scenario.lifts);
  writeJourneys(out, scenario.events, scenario.journeys);
  choices(out, scenario.choices);
  sequence(out, "flows", scenario.flows, flow);
  sequence(out, "persons", scenario.persons, person);
  gates(out, scenario.gates);
  closedAreas(out, scenario.closedAreas);
  measurement(out, scenario.measurement);
  model(out, scenario.model);
  run(out, scenario.run);
  out << YAML::EndMap;
  return std::string(out.c_str()) + "\n";
}

} // namespace loopstad::scenarios
