// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_header.hpp"

#include "walkable_outline.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/base/version.hpp>
#include <loopstad/twin/content_hash.hpp>

namespace loopstad::sim {
namespace {

using hdf5::Handle;

constexpr const char* formatName = "loopstad-run";
constexpr std::uint32_t formatVersion = 1;

void writeGround(const Handle& file, const twin::SurfaceMesh& mesh) {
  const std::vector<SheetOutline> outlines = walkableOutlines(mesh);
  hdf5::setAttribute(file, "wkt_geometry", asWkt(largestPart(outlines)));
  std::vector<std::int16_t> sheets;
  std::vector<std::string> wkt;
  for (const SheetOutline& outline : outlines) {
    sheets.push_back(outline.sheet);
    wkt.push_back(asWkt(outline.parts));
  }
  const Handle group = hdf5::createGroup(file, "walkable");
  hdf5::writeColumn(group, "sheet", sheets);
  hdf5::writeTexts(group, "wkt", wkt);
}

void writeInputs(const Handle& file, const std::vector<twin::Source>& inputs) {
  const Handle group = hdf5::createGroup(file, "inputs");
  const auto column = [&](const char* name, std::string twin::Source::*field) {
    std::vector<std::string> texts;
    for (const twin::Source& input : inputs) texts.push_back(input.*field);
    hdf5::writeTexts(group, name, texts);
  };
  column("name", &twin::Source::name);
  column("format", &twin::Source::format);
  column("sha256", &twin::Source::sha256);
  column("date", &twin::Source::date);
}

std::vector<twin::Source> readInputs(const Handle& file) {
  const Handle group = hdf5::openGroup(file, "inputs");
  std::vector<twin::Source> inputs(hdf5::elements(group, "name"));
  const auto column = [&](const char* name, std::string twin::Source::*field) {
    const std::vector<std::string> texts = hdf5::readTexts(group, name);
    if (texts.size() != inputs.size()) throw hdf5::Failure(name, tr("has not one text for each input"));
    for (std::size_t i = 0; i < texts.size(); ++i) inputs[i].*field = texts[i];
  };
  column("name", &twin::Source::name);
  column("format", &twin::Source::format);
  column("sha256", &twin::Source::sha256);
  column("date", &twin::Source::date);
  return inputs;
}

void writeModel(const Handle& provenance, const RunHeader& header) {
  const Handle group = hdf5::createGroup(provenance, "model");
  hdf5::setAttribute(group, "name", header.model);
  hdf5::setAttribute(group, "source", header.modelSource);
  std::vector<std::string> names;
  std::vector<double> values;
  for (const auto& [name, value] : header.modelParameters) {
    names.push_back(name);
    values.push_back(value);
  }
  hdf5::writeTexts(group, "parameter", names);
  hdf5::writeColumn(group, "value", values);
}

void readModel(const Handle& provenance, RunHeader& header) {
  if (!hdf5::exists(provenance, "model")) return;
  const Handle group = hdf5::openGroup(provenance, "model");
  header.model = hdf5::textAttribute(group, "name");
  header.modelSource = hdf5::textAttribute(group, "source");
  const std::vector<std::string> names = hdf5::readTexts(group, "parameter");
  const auto values = hdf5::readColumn<double>(group, "value");
  if (names.size() != values.size()) throw hdf5::Failure("value", tr("has not one value for each parameter"));
  for (std::size_t i = 0; i < names.size(); ++i) header.modelParameters.emplace_back(names[i], values[i]);
}

} // namespace

void writeHeader(const Handle& file, const RunHeader& header, const twin::Twin& twin) {
  hdf5::setAttribute(file, "format", formatName);
  hdf5::setAttribute(file, "format_version", formatVersion);
  hdf5::setAttribute(file, "program", "loopstad");
  hdf5::setAttribute(file, "program_version", std::string(version()));
  hdf5::setAttribute(file, "build", std::string(buildDescription()));
  hdf5::setAttribute(file, "twin", twin.name);
  hdf5::setAttribute(file, "twin_file", header.twinFile);
  hdf5::setAttribute(file, "twin_hash", twin::contentHash(twin));
  // Coordinates are metres from this place: add it to get RD New and, as they are, heights above NAP.
  hdf5::setAttribute(file, "crs", twin.frame.placed ? "EPSG:7415" : "");
  hdf5::setAttribute(file, "origin_x", twin.frame.origin.x);
  hdf5::setAttribute(file, "origin_y", twin.frame.origin.y);
  writeGround(file, twin.surface);

  hdf5::writeText(file, "scenario", header.scenarioText);
  writeInputs(file, header.inputs);
  const Handle names = hdf5::createGroup(file, "names");
  hdf5::writeTexts(names, "profiles", header.profiles);
  hdf5::writeTexts(names, "destinations", header.destinations);

  const Handle provenance = hdf5::createGroup(file, "provenance");
  hdf5::setAttribute(provenance, "scenario", header.scenarioName);
  hdf5::setAttribute(provenance, "seed", header.seed);
  hdf5::setAttribute(provenance, "threads", std::uint32_t{header.threads});
  hdf5::setAttribute(provenance, "time_step_s", header.timeStep_s);
  hdf5::setAttribute(provenance, "frame_interval_s", header.frameInterval_s);
  hdf5::setAttribute(provenance, "started_at", header.startedAt);
  writeModel(provenance, header);
  markEnd(file, {});
}

void markEnd(const Handle& file, const RunEnd& end) {
  const Handle provenance = hdf5::openGroup(file, "provenance");
  hdf5::setAttribute(provenance, "born", std::uint64_t{end.tally.born});
  hdf5::setAttribute(provenance, "arrived", std::uint64_t{end.tally.arrived});
  hdf5::setAttribute(provenance, "waiting", std::uint64_t{end.tally.waiting});
  hdf5::setAttribute(provenance, "unreachable", std::uint64_t{end.tally.unreachable});
  hdf5::setAttribute(provenance, "without_way", std::uint64_t{end.tally.withoutWay});
  hdf5::setAttribute(provenance, "fingerprint", end.fingerprint);
  hdf5::setAttribute(provenance, "wall_time_s", end.wallTime_s);
  hdf5::setAttribute(file, "complete", std::uint8_t{end.complete});
}

void readHeader(const Handle& file, RunInfo& info) {
  if (!hdf5::hasAttribute(file, "format") || hdf5::textAttribute(file, "format") != formatName)
    throw hdf5::Failure("", tr("is no run file of loopstad"));
  if (hdf5::attribute<std::uint32_t>(file, "format_version") > formatVersion)
    throw hdf5::Failure("format_version", tr("was made by a newer version of loopstad"));
  info.programVersion = hdf5::textAttribute(file, "program_version");
  info.twinName = hdf5::textAttribute(file, "twin");
  info.twinHash = hdf5::attribute<std::uint64_t>(file, "twin_hash");
  info.frame.placed = hdf5::textAttribute(file, "crs") != "";
  info.frame.origin = {hdf5::attribute<double>(file, "origin_x"), hdf5::attribute<double>(file, "origin_y")};
  info.complete = hdf5::attribute<std::uint8_t>(file, "complete") != 0;

  RunHeader& header = info.header;
  header.twinFile = hdf5::textAttribute(file, "twin_file");
  header.scenarioText = hdf5::readText(file, "scenario");
  header.inputs = readInputs(file);
  const Handle names = hdf5::openGroup(file, "names");
  header.profiles = hdf5::readTexts(names, "profiles");
  header.destinations = hdf5::readTexts(names, "destinations");
  const Handle provenance = hdf5::openGroup(file, "provenance");
  header.scenarioName = hdf5::textAttribute(provenance, "scenario");
  header.seed = hdf5::attribute<std::uint64_t>(provenance, "seed");
  header.threads = hdf5::attribute<std::uint32_t>(provenance, "threads");
  header.timeStep_s = hdf5::attribute<double>(provenance, "time_step_s");
  header.frameInterval_s = hdf5::attribute<double>(provenance, "frame_interval_s");
  header.startedAt = hdf5::textAttribute(provenance, "started_at");
  readModel(provenance, header);
  info.tally = {.born = hdf5::attribute<std::uint64_t>(provenance, "born"),
                .arrived = hdf5::attribute<std::uint64_t>(provenance, "arrived"),
                .waiting = hdf5::attribute<std::uint64_t>(provenance, "waiting"),
                .unreachable = hdf5::attribute<std::uint64_t>(provenance, "unreachable")};
  if (hdf5::hasAttribute(provenance, "without_way"))
    info.tally.withoutWay = hdf5::attribute<std::uint64_t>(provenance, "without_way");
  info.fingerprint = hdf5::attribute<std::uint64_t>(provenance, "fingerprint");
  info.wallTime_s = hdf5::attribute<double>(provenance, "wall_time_s");
}

} // namespace loopstad::sim
