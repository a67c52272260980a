import {
  ArrowLeft, ArrowRight, ArrowUpDown, Briefcase, Building2, CalendarDays, Check, ChevronDown, ChevronLeft, ChevronRight, ChevronUp,
  Circle, CircleAlert, CircleHelp, Copy, Download, ExternalLink, FilePenLine, FileText, Filter, FolderOpen, Handshake, Info, Landmark, Link,
  ListTree, Mail, Maximize, Megaphone, MessagesSquare, Minus, Moon, Network, Pause, Phone, Plane, Play, Plus, Presentation, Quote,
  Redo2, RotateCcw, Search, Send, Shield, Shuffle, SkipBack, SkipForward, Sun, SunMoon, Table2, TriangleAlert, Undo2, User, Users, Vote, X,
} from "lucide-react";

/** The icons in use, by our own names (lucide, ISC licence). */
export const ICONS = {
  "arrow-left": ArrowLeft, "arrow-right": ArrowRight, sort: ArrowUpDown, briefcase: Briefcase, building: Building2,
  calendar: CalendarDays, check: Check, "chevron-down": ChevronDown, "chevron-left": ChevronLeft, "chevron-right": ChevronRight,
  "chevron-up": ChevronUp, circle: Circle, error: CircleAlert, help: CircleHelp, copy: Copy, download: Download,
  external: ExternalLink, "file-pen": FilePenLine, "file-text": FileText, filter: Filter, open: FolderOpen, handshake: Handshake,
  info: Info, landmark: Landmark, link: Link, list: ListTree, mail: Mail, fit: Maximize, megaphone: Megaphone,
  messages: MessagesSquare, minus: Minus, moon: Moon, network: Network, pause: Pause, phone: Phone, plane: Plane, play: Play,
  plus: Plus, presentation: Presentation, quote: Quote, redo: Redo2, reset: RotateCcw, search: Search, send: Send, shield: Shield,
  arrange: Shuffle, "step-back": SkipBack, "step-forward": SkipForward, sun: Sun, theme: SunMoon, table: Table2,
  warning: TriangleAlert, undo: Undo2, user: User, users: Users, vote: Vote, close: X,
} as const;

export type IconName = keyof typeof ICONS;
