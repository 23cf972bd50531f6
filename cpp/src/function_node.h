#ifndef TORCHJAVA_SRC_FUNCTION_NODE_H
#define TORCHJAVA_SRC_FUNCTION_NODE_H

#include <memory>
#include <string>
#include <vector>

#include "abi/node.h"
#include "callback.h"

namespace torchjava {

// A node of the graph that calls back, with its place among the nodes already taken.
std::shared_ptr<torch::autograd::Node> newFunctionNode(
    std::unique_ptr<Callback> callback, std::string name,
    std::vector<torch::autograd::Edge> nextEdges);

}  // namespace torchjava

#endif
