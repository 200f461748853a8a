// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/text.hpp>
#include <loopstad/base/version.hpp>
#include <loopstad/scenarios/bench_routes.hpp>
#include <loopstad/scenarios/text_table.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace loopstad::scenarios {

std::string routesTable(const std::vector<RouteBenchRow>& rows) {
  TextTable table({tr("ground"), tr("faces"), tr("destinations"), tr("threads"), tr("wall s"), tr("CPU s"),
                   tr("MB"), tr("heading ns"), tr("own map ns"), tr("within 1 %"), tr("within 5 degrees"),
                   tr("200,000 persons s")});
  for (const RouteBenchRow& row : rows)
    table.add(
        {row.ground + (row.generated ? "*" : ""), std::to_string(row.faces), std::to_string(row.destinations),
         std::to_string(row.threads), fmt::format("{:.1f}", row.wall_s), fmt::format("{:.1f}", row.cpu_s),
         fmt::format("{:.0f}", 1e-6 * static_cast<double>(row.bytes)), fmt::format("{:.0f}", row.heading_ns),
         fmt::format("{:.0f}", row.ownHeading_ns), fmt::format("{:.2f} %", 100.0 * row.lengthsWithin),
         fmt::format("{:.2f} %", 100.0 * row.headingsWithin),
         row.persons_s ? fmt::format("{:.2f}", *row.persons_s) : ""});
  std::string text = table.text();
  text += fmt::format(
      "{}\n",
      tr("Lengths and headings beside those of a map of its own; the time of persons is without the maps"));
  if (rows.size() == 1)
    text +=
        fmt::format("{}\n", tr("Otterlo is left out: LOOPSTAD_SHARED_DATA has no bgt-otterlo/otterlo.zip"));
  return text;
}

std::string routesJson(const std::vector<RouteBenchRow>& rows) {
  using Json = nlohmann::ordered_json;
  Json all = Json::array();
  for (const RouteBenchRow& row : rows) {
    Json json{{"ground", row.ground},
              {"generated", row.generated},
              {"threads", row.threads},
              {"faces", row.faces},
              {"destinations", row.destinations},
              {"wall_s", row.wall_s},
              {"cpu_s", row.cpu_s},
              {"bytes", row.bytes},
              {"heading_ns", row.heading_ns},
              {"own_heading_ns", row.ownHeading_ns},
              {"compared", row.compared},
              {"lengths_within", row.lengthsWithin},
              {"headings_within", row.headingsWithin}};
    if (row.persons_s) json["persons_s"] = *row.persons_s;
    all.push_back(std::move(json));
  }
  return Json{{"program", fmt::format("loopstad {}", version())},
              {"build", std::string(buildDescription())},
              {"routes", std::move(all)}}
             .dump(2) +
         "\n";
}

} // namespace loopstad::scenarios
