// SPDX-License-Identifier: GPL-3.0-or-later
#include "write_journeys.hpp"

#include "yaml_output.hpp"

namespace loopstad::scenarios {
namespace {

using YAML::Emitter;

/// One number where everybody has the same.
void duration(Emitter& out, const char* key, const sim::TruncatedNormal& law) {
  if (law.deviation > 0.0)
    distribution(out, key, law);
  else
    put(out, key, law.mean);
}

void texts(Emitter& out, const char* key, const std::vector<std::string>& values) {
  out << YAML::Key << key << YAML::Value << YAML::Flow << YAML::BeginSeq;
  for (const std::string& value : values) out << value;
  out << YAML::EndSeq;
}

struct ActivityWriter {
  Emitter& out;

  void operator()(const GoToSpec& spec) const { put(out, "go_to", spec.destination); }
  void operator()(const LeaveSpec& spec) const { put(out, "leave", spec.destination); }
  void operator()(const WaitSpec& spec) const {
    out << YAML::Key << "wait" << YAML::Value << YAML::Flow << YAML::BeginMap;
    put(out, "in", spec.in);
    if (spec.stay_s) duration(out, "stay_s", *spec.stay_s);
    if (spec.until_s) put(out, "until_s", *spec.until_s);
    if (!spec.until.empty()) put(out, "until", spec.until);
    if (spec.facing) list(out, "facing", {spec.facing->x, spec.facing->y});
    out << YAML::EndMap;
  }
  void operator()(const QueueSpec& spec) const {
    out << YAML::Key << "queue" << YAML::Value << YAML::BeginMap;
    texts(out, "at", spec.at);
    put(out, "lines", spec.linePerServer ? "each" : "one");
    duration(out, "service_s", spec.service_s);
    put(out, "spacing_m", spec.spacing_m);
    if (!spec.along.empty()) texts(out, "along", spec.along);
    out << YAML::EndMap;
  }
  void operator()(const VisitSpec& spec) const {
    out << YAML::Key << "visit" << YAML::Value << YAML::BeginMap;
    put(out, "count", spec.count);
    out << YAML::Key << "of" << YAML::Value << YAML::BeginMap;
    for (const AttractionSpec& attraction : spec.of) {
      out << YAML::Key << attraction.destination << YAML::Value << YAML::Flow << YAML::BeginMap;
      put(out, "weight", attraction.weight);
      duration(out, "stay_s", attraction.stay_s);
      if (attraction.capacity > 0) put(out, "capacity", attraction.capacity);
      out << YAML::EndMap;
    }
    out << YAML::EndMap << YAML::EndMap;
  }
};

void count(Emitter& out, const char* key, const std::optional<CountSpec>& spec) {
  if (!spec) return;
  out << YAML::Key << key << YAML::Value << YAML::Flow << YAML::BeginMap;
  put(out, spec->destination.c_str(), spec->persons);
  out << YAML::EndMap;
}

void choice(Emitter& out, const NextSpec& next) {
  out << YAML::Flow << YAML::BeginMap;
  put(out, "to", next.to);
  if (next.share) put(out, "share", *next.share);
  if (next.from_s) put(out, "from_s", *next.from_s);
  if (!next.after.empty()) put(out, "after", next.after);
  count(out, "fewer_than", next.fewerThan);
  count(out, "more_than", next.moreThan);
  out << YAML::EndMap;
}

void journey(Emitter& out, const JourneySpec& spec) {
  out << YAML::Key << spec.name << YAML::Value << YAML::BeginMap;
  for (const StageSpec& stage : spec.stages) {
    out << YAML::Key << stage.name << YAML::Value << YAML::BeginMap;
    std::visit(ActivityWriter{out}, stage.activity);
    if (!stage.next.empty()) {
      out << YAML::Key << "next" << YAML::Value << YAML::BeginSeq;
      for (const NextSpec& next : stage.next) choice(out, next);
      out << YAML::EndSeq;
    }
    out << YAML::EndMap;
  }
  out << YAML::EndMap;
}

} // namespace

void writeJourneys(Emitter& out, const std::vector<EventSpec>& events,
                   const std::vector<JourneySpec>& journeys) {
  if (!events.empty()) {
    out << YAML::Key << "events" << YAML::Value << YAML::Flow << YAML::BeginMap;
    for (const EventSpec& event : events) put(out, event.name.c_str(), event.time_s);
    out << YAML::EndMap;
  }
  if (journeys.empty()) return;
  out << YAML::Key << "journeys" << YAML::Value << YAML::BeginMap;
  for (const JourneySpec& spec : journeys) journey(out, spec);
  out << YAML::EndMap;
}

} // namespace loopstad::scenarios
