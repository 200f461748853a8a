// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace loopstad::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::vector<fs::path> files;
  std::optional<double> at_s;
  std::string look;
  std::string background;
  std::string screenshot;
};

/// The viewer is a program of its own, so that this one needs no window; it stands in the same folder.
Status view(const Options& options, const Session& session) {
  if (options.files.size() > 2)
    return usageError(tr("{} files are more than a twin and a run", options.files.size()),
                      tr("name a run file, a twin file, or a twin file and a run on it"));
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error).parent_path() / "loopstad-viewer";
  if (!fs::exists(program, error))
    return dataError(program.string(), {}, tr("is not installed"),
                     tr("build loopstad with its viewer: ./bootstrap build, without --no-viewer"));
  std::vector<std::string> words{program.string()};
  for (const fs::path& file : options.files) words.push_back(file.string());
  if (options.at_s) words.insert(words.end(), {"--at", fmt::format("{}", *options.at_s)});
  if (!options.look.empty()) words.insert(words.end(), {"--look", options.look});
  if (!options.background.empty()) words.insert(words.end(), {"--background", options.background});
  if (!options.screenshot.empty()) words.insert(words.end(), {"--screenshot", options.screenshot});
  if (!session.language.empty()) words.insert(words.end(), {"--lang", session.language});
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  execv(program.c_str(), arguments.data());
  return dataError(program.string(), {},
                   tr("cannot be started: {}", systemMessage({errno, std::generic_category()})),
                   tr("check its permissions"));
}

} // namespace

void addView(Command root, Session& session) {
  auto options = std::make_shared<Options>();
  Command command =
      root.add("view", tr("Show a run, or a twin, in 3D"),
               "loopstad view out/bredai/run.run.h5\n"
               "loopstad view out/bredai/run.run.h5 --at 330 --screenshot view.png\n"
               "loopstad view otterlo.twin.h5\n"
               "loopstad view otterlo.twin.h5 --look 181000,457200,300,90"
               "\nloopstad view otterlo.twin.h5 --background luchtfoto.tif",
               tr("A run knows the file of its twin; name the twin before the run where it was moved."));
  command.arguments("FILE", options->files, tr("A run file, a twin file, or a twin file and a run on it"));
  command.option("--at", "SECONDS", options->at_s, tr("Start at this time of the run"));
  command.option("--look", "EAST,NORTH[,METRES[,DEGREES]]", options->look,
                 tr("Look at this place, in RD metres, from so many metres away, standing in this compass "
                    "direction (0 is north)"));
  command.option("--background", "FILE", options->background,
                 tr("A picture with a place on earth (GeoTIFF, or with a world file) to lie on the ground"));
  command.option("--screenshot", "FILE", options->screenshot, tr("Write one picture (PNG) and end"));
  command.action([options, &session] { return view(*options, session); });
}

} // namespace loopstad::cli
