import { expose } from "comlink";
import { BookKeeper } from "./bookKeeper";

expose(new BookKeeper());
